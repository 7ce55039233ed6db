import { signInAndOut } from '@/lib/web/auth';

export const GET = signInAndOut;
export const POST = signInAndOut;
