import '@/styles/forms.scss';
import { type MessageProps, messageMetadata, messagePage } from '../../messagePage';

export const generateMetadata = (props: MessageProps) => messageMetadata('contact', props);

export default function WriteToOffice(props: MessageProps) {
  return messagePage('contact', props);
}
