import type { ReactNode } from 'react'
import { ExportMenu } from '../../../ui/ExportMenu.tsx'
import { Figure } from '../../../ui/Figure.tsx'
import { drawSvg } from '../../../ui/svg-export.ts'
import { BarList } from './BarList.tsx'
import { BarsPicture } from './BarsPicture.tsx'
import { type Bar, type BarsProps, barRows } from './bars.ts'

interface BarFigureProps extends BarsProps {
  /** How many of how many. */
  lead: string
  /** File name without an ending. */
  file: string
  source: string
  note?: ReactNode
  actions?: ReactNode
  onPress: (bar: Bar, add: boolean) => void
}

/** Bars with their heading, and a menu to take them away. */
export function BarFigure({ lead, file, source, note, actions, onPress, ...bars }: BarFigureProps) {
  return (
    <Figure
      title={bars.title}
      lead={lead}
      note={note}
      actions={
        <>
          {actions}
          <ExportMenu
            name={file}
            csv={() => barRows(bars)}
            svg={() => drawSvg(<BarsPicture {...bars} />, { title: `${bars.title}: ${lead}`, source })}
          />
        </>
      }
    >
      <BarList {...bars} onPress={onPress} />
    </Figure>
  )
}
