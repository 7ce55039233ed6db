// Who is acting: a proof that session or token and person were read from the database for this request.

export const ROLES = ['editor', 'viewer', 'admin'] as const;
export type Role = (typeof ROLES)[number];

declare const proof: unique symbol;

/** A person as the database knows them now. Only lib/server/people/actor.ts makes one. */
export type Actor = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  /** What vouches for them: the id of the session, the access token or the accepted invitation. */
  readonly via: { readonly kind: 'session' | 'token' | 'invitation' | 'machine_room'; readonly id: string };
  readonly [proof]: true;
};
