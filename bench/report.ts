// Measures how long a report of 300 claims takes over HTTP, as a preview and made for good.
import { withDesk, type Desk } from './desk';
import { median, type Figure } from './figures';
import { Connections } from './load';

const CLAIMS = 300;
const RUNS = 5; // the first one counts: nobody warms a desk up for its first report
const LIMITS = { pdf: 2, json: 0.3 } as const;

async function onDesk(desk: Desk): Promise<Figure[]> {
  const { makePerson, makeToken } = await import('@/prisma/factories');
  const { makeBigArticle } = await import('@/prisma/big-articles');
  const person = await makePerson({ name: 'Mess Person' });
  const article = await makeBigArticle(person, CLAIMS);
  const connections = new Connections(desk.url, 1);
  const headers = { Authorization: `Bearer ${await makeToken(person)}`, 'Content-Type': 'application/json' };
  const fetched = async (path: string, mediaType: string): Promise<number> => {
    const { status, headers: said, body, ms } = await connections.send({ path, headers });
    if (status !== 200 || !said['content-type']?.startsWith(mediaType)) throw new Error(`${path} was answered ${status}: ${body.toString('utf8').slice(0, 300)}`);
    return ms / 1_000;
  };
  const medianOf = async (path: string, mediaType: string): Promise<number> => {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) times.push(await fetched(path, mediaType));
    return median(times);
  };
  try {
    const preview = `/api/v1/articles/${article.id}/report?edition=internal&language=de&format=`;
    const figures: Figure[] = [
      { name: `report of ${CLAIMS} claims as PDF, preview`, measured: await medianOf(`${preview}pdf`, 'application/pdf'), limit: LIMITS.pdf, unit: 's' },
      { name: `report of ${CLAIMS} claims as JSON, preview`, measured: await medianOf(`${preview}json`, 'application/json'), limit: LIMITS.json, unit: 's' },
    ];
    const made = await connections.send({ method: 'POST', path: `/api/v1/articles/${article.id}/reports`, headers, body: JSON.stringify({ edition: 'internal', language: 'de' }) });
    if (made.status !== 201) throw new Error(`The report was not made: ${made.status} ${made.body.toString('utf8').slice(0, 300)}`);
    const { id } = JSON.parse(made.body.toString('utf8')) as { id: string };
    figures.push({ name: `report of ${CLAIMS} claims, made for good`, measured: made.ms / 1_000, limit: null, unit: 's' });
    for (const [format, mediaType] of [['pdf', 'application/pdf'], ['json', 'application/json']] as const)
      figures.push({ name: `report of ${CLAIMS} claims as ${format.toUpperCase()}, made for good`, measured: await medianOf(`/api/v1/reports/${id}?format=${format}`, mediaType), limit: LIMITS[format], unit: 's' });
    return figures;
  } finally {
    connections.close();
  }
}

/** The figures of the report; medians of 5. */
export default function figures(): Promise<Figure[]> {
  return withDesk(onDesk);
}
