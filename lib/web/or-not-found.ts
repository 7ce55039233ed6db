// From a query that found nothing to the page that says so.
import 'server-only';
import { notFound } from 'next/navigation';
import { AppError } from '@/lib/domain/errors';

/** What a query gives; the page "not found" where it finds nothing, or nothing that the person may see. Other errors go on. */
export async function orNotFound<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found') notFound();
    throw error;
  }
}
