// What stands where the article has no such revision.
export { NoSuchRevision as default } from '@/components/diff/no-such-revision';
