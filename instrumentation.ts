// Runs once in the server before it serves anything (a file that Next.js looks for).

export async function register(): Promise<void> {
  // Next.js builds this file for its other runtime too, which has no sockets.
  if (process.env['NEXT_RUNTIME'] === 'nodejs') (await import('@/lib/web/client-address')).noteSenders();
}
