import config from '@payload-config';
import {
  REST_DELETE,
  REST_GET,
  REST_OPTIONS,
  REST_PATCH,
  REST_POST,
  REST_PUT,
} from '@payloadcms/next/routes';
import { germanAnswers } from './germanAnswers';

export const GET = germanAnswers(REST_GET(config));
export const POST = germanAnswers(REST_POST(config));
export const DELETE = germanAnswers(REST_DELETE(config));
export const PATCH = germanAnswers(REST_PATCH(config));
export const PUT = germanAnswers(REST_PUT(config));
export const OPTIONS = germanAnswers(REST_OPTIONS(config));
