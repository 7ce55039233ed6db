// Operations on people, invitations and access tokens, and on oneself.
import { z } from 'zod';
import { operation } from '../operation';
import {
  AcceptInvitation, AccessToken, Colleague, Invitation, MadeAccessToken, MadeInvitation, Me, MePatch, NewAccessToken, NewInvitation, PasswordChange,
  PeopleQuery, Person, PersonPatch,
} from '../schema/person';
import { Id, ListQuery, page } from '../schema/primitives';

const ById = z.object({ id: Id });
const Done = z.object({ done: z.literal(true) });

export const peopleOperations = {
  'GET /api/v1/me': operation({ tag: 'people', summary: 'Oneself', answer: Me, status: 200 }),
  'PATCH /api/v1/me': operation({ tag: 'people', summary: 'Change one’s own settings', body: MePatch, answer: Me, status: 200, ifMatch: true }),
  'POST /api/v1/me/password': operation({ tag: 'people', summary: 'Change one’s password; signs out everywhere else', body: PasswordChange, answer: Done, status: 200 }),
  'POST /api/v1/me/sign-out-everywhere': operation({ tag: 'people', summary: 'End all of one’s sessions', answer: Done, status: 200 }),
  'GET /api/v1/me/tokens': operation({ tag: 'people', summary: 'One’s access tokens', query: ListQuery, answer: page(AccessToken), status: 200 }),
  'POST /api/v1/me/tokens': operation({ tag: 'people', summary: 'Make an access token; shown once', body: NewAccessToken, answer: MadeAccessToken, status: 201, secret: true }),
  'POST /api/v1/me/tokens/{id}/revoke': operation({ tag: 'people', summary: 'Revoke an access token', params: ById, answer: AccessToken, status: 200 }),
  'GET /api/v1/colleagues': operation({ tag: 'people', summary: 'Everybody’s name and roles, for assigning', query: PeopleQuery, answer: page(Colleague), status: 200 }),
  'GET /api/v1/people': operation({ needs: ['people.manage', 'desk'], tag: 'people', summary: 'People (admins)', query: PeopleQuery, answer: page(Person), status: 200 }),
  'PATCH /api/v1/people/{id}': operation({ needs: ['people.manage', 'desk'], tag: 'people', summary: 'Change roles, name, or disable (admins)', params: ById, body: PersonPatch, answer: Person, status: 200, ifMatch: true }),
  'GET /api/v1/invitations': operation({ needs: ['people.manage', 'desk'], tag: 'people', summary: 'Invitations (admins)', query: ListQuery, answer: page(Invitation), status: 200 }),
  'POST /api/v1/invitations': operation({ needs: ['people.manage', 'desk'], tag: 'people', summary: 'Invite by link (admins); shown once', body: NewInvitation, answer: MadeInvitation, status: 201, secret: true }),
  'POST /api/v1/invitations/{id}/revoke': operation({ needs: ['people.manage', 'desk'], tag: 'people', summary: 'Revoke an invitation (admins)', params: ById, answer: Invitation, status: 200 }),
  'POST /api/v1/invitations/accept': operation({ tag: 'people', summary: 'Become a member by an invitation or set-up link', body: AcceptInvitation, answer: Person, status: 201, open: true }),
};
