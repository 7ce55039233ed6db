// The way back after signing in leads nowhere else.
import { expect, it } from 'vitest';
import { returnPath } from './return-path';

it.each(['/claims', '/articles/1?claim=3#c3', '/sources?q=%C3%A4'])('keeps a page of the desk: %s', (path) => {
  expect(returnPath(path)).toBe(path);
});

it.each([
  undefined, ['/claims', '/people'], '', 'claims', 'https://evil.example/', '//evil.example', '/\\evil.example', '/\t/evil.example', '\\/evil.example',
  '/a\\..\\b', '/%0a/..//evil.example'.replace('%0a', '\n'), 'javascript:alert(1)', '/login', '/login?next=/login', '/setup', '/invite', '/api/auth/signout', '/', '/.//evil.example',
])('goes home instead: %s', (path) => {
  expect(returnPath(path)).toBe('/articles');
});
