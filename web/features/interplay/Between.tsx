import { ExportMenu } from '../../ui/ExportMenu.tsx'
import { HowComputed } from '../../ui/HowComputed.tsx'
import { MapLink } from '../../ui/MapLink.tsx'
import { drawSvg } from '../../ui/svg-export.ts'
import { Brings } from './Brings.tsx'
import { everybody } from './between.ts'
import { betweenRows } from './export-rows.ts'
import { FaceToFace } from './FaceToFace.tsx'
import { FundersFigure, PartnersFigure, ProgrammesFigure } from './Figures.tsx'
import type { FigureProps } from './figure-props.ts'
import css from './Interplay.module.css'
import { InterplayPicture } from './InterplayPicture.tsx'
import { PathsFigure } from './PathsFigure.tsx'
import { PrioritiesFigure } from './PrioritiesFigure.tsx'
import { TimelineFigure } from './TimelineFigure.tsx'

/** All that lies between the two: the summary, then each strand with what supports it. */
export function Between(props: FigureProps) {
  const { answer, state, lexicon } = props
  const { a, b, meta } = answer
  const source = `Interplay, revision ${meta.revision}${meta.asOf ? `, as of ${meta.asOf}` : ''}`
  return (
    <>
      <section className={css.hero} aria-labelledby="interplay-title">
        <header className={css.head}>
          <h2 id="interplay-title" className="visually-hidden">
            {a.name} and {b.name}
          </h2>
          <p className={css.summary}>{answer.summary}</p>
          <div className={css.actions}>
            <MapLink ids={everybody(answer)} asOf={state.asOf}>
              All of this on the map
            </MapLink>
            <ExportMenu
              name={`interplay-${a.id}-${b.id}`}
              csv={() => betweenRows(answer, lexicon)}
              svg={() =>
                drawSvg(<InterplayPicture answer={answer} lexicon={lexicon} />, {
                  title: `${a.name} and ${b.name}`,
                  source,
                })
              }
              json={() => answer}
            />
          </div>
        </header>
        <FaceToFace {...props} />
      </section>
      <TimelineFigure {...props} />
      <ProgrammesFigure {...props} />
      <PrioritiesFigure {...props} />
      <FundersFigure {...props} />
      <PartnersFigure {...props} />
      <Brings {...props} />
      <PathsFigure {...props} />
      <HowComputed metas={[meta]} />
    </>
  )
}
