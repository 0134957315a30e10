import type { Evidence } from '#contract/common'
import type { InterplayAnswer } from '#contract/interplay'
import { claimSources } from '../../api/claim-sources.ts'
import { dateRange } from '../../ui/dates.ts'
import { EntityCell } from '../../ui/EntityCell.tsx'
import { Figure } from '../../ui/Figure.tsx'
import type { Lexicon } from '../../ui/lexicon.ts'
import { MapLink } from '../../ui/MapLink.tsx'
import { TieEvidence } from '../../ui/TieEvidence.tsx'
import { counted } from '../../ui/words.ts'
import { nounsOf } from './between.ts'
import { Faces } from './Faces.tsx'
import type { FigureProps } from './figure-props.ts'
import css from './Interplay.module.css'

type Programme = InterplayAnswer['programmes'][number]

/** What both take part in, with the part each plays. */
export function ProgrammesFigure({ answer, state, lexicon }: FigureProps) {
  const { a, b, programmes } = answer
  if (programmes.length === 0) return null
  return (
    <Figure
      id="programmes"
      title={counted(programmes.length, 'shared programme')}
      actions={<MapLink ids={[a.id, b.id, ...programmes.map(({ id }) => id)]} asOf={state.asOf} />}
    >
      <Faces
        caption="Programmes they share"
        names={[a.name, 'Programme', b.name]}
        rows={programmes.map((programme) => ({
          key: programme.id,
          left: <Roles ties={programme.a} who={a} programme={programme} lexicon={lexicon} />,
          middle: (
            <>
              <EntityCell entity={programme} lexicon={lexicon} />
              <small className={css.small}>{dateRange(programme.start, programme.end)}</small>
            </>
          ),
          right: <Roles ties={programme.b} who={b} programme={programme} lexicon={lexicon} />,
        }))}
      />
    </Figure>
  )
}

interface RolesProps {
  ties: Programme['a']
  who: InterplayAnswer['a']
  programme: Programme
  lexicon: Lexicon
}

const Roles = ({ ties, who, programme, lexicon }: RolesProps) => (
  <ul className={css.roles}>
    {ties.map((tie) => {
      const words = lexicon.relation(tie.relation, 'out').toLowerCase()
      return (
        <li key={tie.claim}>
          {words}
          <TieEvidence
            tie={{
              id: tie.claim,
              from: who.id,
              evidence: tie.evidence as Evidence,
              start: tie.start,
              end: tie.end,
            }}
            says={`${who.name} ${words} ${programme.name}`}
            load={claimSources}
          />
        </li>
      )
    })}
  </ul>
)

/** Who funds both, or what each of them does. */
export function FundersFigure({ answer, state, lexicon }: FigureProps) {
  const { a, b, funders } = answer
  if (funders.length === 0) return null
  const side = (claims: readonly string[]) => counted(claims.length, 'grant or award', 'grants or awards')
  return (
    <Figure
      id="funders"
      title={counted(funders.length, 'funder in common', 'funders in common')}
      lead="They fund both, or programmes that each runs or partners in."
      actions={<MapLink ids={[a.id, b.id, ...funders.map(({ id }) => id)]} asOf={state.asOf} />}
    >
      <Faces
        caption="Funders they have in common"
        names={[a.name, 'Funder', b.name]}
        rows={funders.map((funder) => ({
          key: funder.id,
          left: side(funder.a),
          middle: <EntityCell entity={funder} lexicon={lexicon} />,
          right: side(funder.b),
        }))}
      />
    </Figure>
  )
}

/** Organisations tied to both. */
export function PartnersFigure({ answer, state, lexicon }: FigureProps) {
  const { a, b, partners } = answer
  if (partners.length === 0) return null
  return (
    <Figure
      id="partners"
      title={counted(partners.length, 'partner in common', 'partners in common')}
      lead="Organisations with a direct tie to each of the two."
      actions={<MapLink ids={[a.id, b.id, ...partners.map(({ id }) => id)]} asOf={state.asOf} />}
    >
      <Faces
        caption="Partners they have in common"
        names={[a.name, 'Partner', b.name]}
        rows={partners.map((partner) => ({
          key: partner.id,
          left: nounsOf(partner.a),
          middle: <EntityCell entity={partner} lexicon={lexicon} />,
          right: nounsOf(partner.b),
        }))}
      />
    </Figure>
  )
}
