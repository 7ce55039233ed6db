// The desk opens with its articles.
import { redirect } from 'next/navigation';

export default function HomePage(): never {
  redirect('/articles');
}
