import css from './About.module.css'
import { Part } from './Part.tsx'

const links: readonly { name: string; href: string; what: string; file?: boolean }[] = [
  {
    name: 'Documentation of the API',
    href: '/api/docs',
    what: 'Every question, to be tried in the browser.',
  },
  { name: 'OpenAPI 3.1', href: '/api/openapi.json', what: 'The same for programs, with examples.' },
  {
    name: 'The map',
    href: '/api/v1/graph?limit=5000',
    what: 'Organisations, programmes and their ties, with positions (JSON).',
    file: true,
  },
  {
    name: 'Strategies',
    href: '/api/v1/strategies',
    what: 'All strategies; each has its parts as a tree (JSON).',
    file: true,
  },
  {
    name: 'Vocabulary',
    href: '/api/v1/vocabulary',
    what: 'Types, ties, sectors, marks and places, with counts (JSON).',
    file: true,
  },
  {
    name: 'Metadata',
    href: '/api/v1/metadata',
    what: 'Revision, counts, licence and citation (JSON).',
    file: true,
  },
]

/** Where to take the data from. */
export const DataPart = () => (
  <Part
    id="data"
    lead="These pages use the public API and nothing else: whatever they show, you can ask for. Each view also has a button that writes what it shows as a file."
  >
    <dl className={css.terms}>
      {links.map(({ name, href, what, file }) => (
        <div key={href}>
          <dt>
            <a
              href={href}
              download={file ? `interplay-${name.toLowerCase().replaceAll(' ', '-')}.json` : undefined}
            >
              {name}
            </a>
          </dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  </Part>
)
