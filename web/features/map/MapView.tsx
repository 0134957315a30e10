import { LoadingState } from '../../ui/States.tsx'

export default function MapView() {
  return <LoadingState label="Loading the map" />
}
