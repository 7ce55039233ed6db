// The desk's main areas, in the order of the navigation.

const AREAS = [
  { key: 'articles', href: '/articles' },
  { key: 'claims', href: '/claims' },
  { key: 'sources', href: '/sources' },
  { key: 'people', href: '/people' },
] as const;

export type Area = (typeof AREAS)[number];

/** Takes whether the person may manage people; gives the areas to show them. The pages themselves check the right. */
export function areasFor(mayManagePeople: boolean): readonly Area[] {
  return AREAS.filter((area) => area.key !== 'people' || mayManagePeople);
}

/** Says whether a path lies in an area: `/articles` and everything below it. */
export function isWithin(pathname: string, href: string): boolean {
  return pathname === href || pathname.startsWith(`${href}/`);
}
