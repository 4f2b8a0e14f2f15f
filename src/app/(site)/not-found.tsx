import '@/styles/forms.scss';
import { ErrorPage } from '@/components/templates/ErrorPage';
import { framed } from './framed';

/** Stands here for `next dev`; in production our server puts the finished page of /fehlerseite/404 in its place. */
export default function NotFound() {
  return framed({ path: '', feedback: null }, <ErrorPage code={404} />);
}
