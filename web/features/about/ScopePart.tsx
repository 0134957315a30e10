import css from './About.module.css'
import { Part } from './Part.tsx'

const tells = [
  'Who does what, with whom, for which priority of a strategy.',
  'Where a strategy has nobody, or only a few.',
  'How organisations group, and who connects the groups.',
  'How far two strategies cover the same ground.',
  'How each of these claims is known.',
]
const tellsNot = [
  'Data sets: which exist, who holds them, how good they are. The nodes are organisations, never data sets.',
  'How well a programme works, or how much money is in it.',
  'Everything: it is no register. What is missing here may exist and not be recorded yet.',
]

export const ScopePart = () => (
  <Part id="scope">
    <div className={css.two}>
      <div>
        <h3>It tells</h3>
        <ul className={css.bullets}>
          {tells.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </div>
      <div>
        <h3>It does not tell</h3>
        <ul className={css.bullets}>
          {tellsNot.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </div>
    </div>
  </Part>
)
