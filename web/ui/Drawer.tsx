import { lazy, useState } from 'react'
import type { DrawerProps } from './DrawerFrame.tsx'
import { OnDemand } from './OnDemand.tsx'

const DrawerFrame = lazy(() => import('./DrawerFrame.tsx'))

/** A panel from an edge, fetched when one is first opened: most readers never open any. */
export function Drawer(props: DrawerProps) {
  const [wanted, setWanted] = useState(props.open)
  if (props.open && !wanted) setWanted(true)
  return (
    wanted && (
      <OnDemand wanted={props.open}>
        <DrawerFrame {...props} />
      </OnDemand>
    )
  )
}
