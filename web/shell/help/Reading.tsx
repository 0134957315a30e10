import { evidenceMarks } from '#contract/common'
import { useVocabulary } from '../../api/use-shared.ts'
import { EvidenceMark } from '../../ui/EvidenceBadge.tsx'
import { evidenceWords } from '../../ui/evidence.ts'
import { groupIds } from '../../ui/groups.ts'
import { NameStatus } from '../../ui/NameStatus.tsx'
import { SectorMark } from '../../ui/SectorMark.tsx'
import { keyWords } from '../../ui/words.ts'
import css from './Help.module.css'

/** What colours, sizes and places mean, and how well things are known. */
export function Reading() {
  return (
    <>
      <section className={css.part} aria-labelledby="help-map">
        <h3 id="help-map">Read the map</h3>
        <Marks />
        <dl className={css.terms}>
          <dt>Size</dt>
          <dd>How many others it is tied to; a tie that a public text states counts most.</dd>
          <dt>Place</dt>
          <dd>
            Near the areas it serves. Who stands between two serves both; an empty corner is an area that
            hardly anybody serves, or that nobody has mapped yet. Gaps tells the two apart.
          </dd>
          <dt>Arranged by</dt>
          <dd>
            By ties alone, who is tied stands together and place means nothing else. In a strategy’s tree each
            programme stands beside one part, the deepest it serves; pick a part to light all that serve it.
          </dd>
          <dt>Time</dt>
          <dd>
            At a time: what was in force on the last day of a year. Over a period: on any day of it. Play
            moves through the years.
          </dd>
          <dt>Filters</dt>
          <dd>
            A number says how many there are by all other filters: of what is off, how many would come back.
            What is in several places goes when all of them are off.
          </dd>
          <dt>Lines</dt>
          <dd>
            A tie on record. Those of what you point at or pick are drawn strongly. Between groups one line
            stands for all their ties, with their number.
          </dd>
        </dl>
      </section>
      <section className={css.part} aria-labelledby="help-evidence">
        <h3 id="help-evidence">How well it is known</h3>
        <dl className={css.terms}>
          {evidenceMarks.map((mark) => (
            <div key={mark} className={css.term}>
              <dt>
                <span className={css.mark}>
                  <EvidenceMark evidence={mark} />
                </span>
                {evidenceWords[mark].name}
              </dt>
              <dd>{evidenceWords[mark].meaning}</dd>
            </div>
          ))}
          <div className={css.term}>
            <dt>
              <NameStatus status="reconstructed" still />
            </dt>
            <dd>The published text was not at hand; the original may read differently.</dd>
          </div>
        </dl>
        <p>Press an evidence mark to see its sources. Interplay maps organisations, never data sets.</p>
      </section>
    </>
  )
}

/** The six groups of organisations, each with its colour and shape, and programmes. */
function Marks() {
  const groups = useVocabulary().data?.sectorGroups
  return (
    <ul className={css.marks}>
      {groupIds.map((id) => (
        <li key={id}>
          <SectorMark mark={id} /> {groups?.find((group) => group.id === id)?.name ?? keyWords(id)}
        </li>
      ))}
      <li>
        <SectorMark mark="programme" /> Programme
      </li>
      <li>
        <SectorMark mark="priority" /> Priority
      </li>
    </ul>
  )
}
