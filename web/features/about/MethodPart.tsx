import { ArrowUpRight } from 'lucide-react'
import css from './About.module.css'
import { countingRules, methods } from './methods.ts'
import { Part } from './Part.tsx'

/** Counting rules, and what is computed with which published method. */
export const MethodPart = () => (
  <Part
    id="method"
    lead="The same rules hold in every view and every answer of the API. Each answer also says which of them it used, and what it left out."
  >
    <h3>Counting</h3>
    <dl className={css.terms}>
      {countingRules.map(({ name, rule }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{rule}</dd>
        </div>
      ))}
    </dl>
    <h3>Computing</h3>
    <dl className={css.terms}>
      {methods.map(({ name, how, citation, url }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {how}{' '}
            {url ? (
              <a href={url} target="_blank" rel="noreferrer">
                {citation}
                <ArrowUpRight size={13} aria-label="(opens in a new tab)" />
              </a>
            ) : (
              <span>{citation}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  </Part>
)
