import '@/styles/forms.scss';
import { type MessageProps, messageMetadata, messagePage } from '../messagePage';

export const generateMetadata = (props: MessageProps) => messageMetadata('barrier', props);

export default function ReportBarrier(props: MessageProps) {
  return messagePage('barrier', props);
}
