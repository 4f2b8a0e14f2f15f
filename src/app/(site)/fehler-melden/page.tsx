import '@/styles/forms.scss';
import { type MessageProps, messageMetadata, messagePage } from '../messagePage';

export const generateMetadata = (props: MessageProps) => messageMetadata('error', props);

export default function ReportError(props: MessageProps) {
  return messagePage('error', props);
}
