import { answered, type Office } from '@huiyin/api'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { api } from '../app/api.ts'
import { useSay } from '../ui/words.ts'

export const officesQuery = queryOptions({
  queryKey: ['offices'],
  queryFn: async (): Promise<Office[]> => (await answered(api.GET('/api/v1/offices'))).offices,
  staleTime: 5 * 60_000,
})

/** A choice in a list: what is sent and what is read. */
export interface Choice {
  value: string
  label: string
  /** Where it stands, for telling same names apart. */
  note?: string
}

/** Every office by id; empty until it is read. */
export function useOffices(): ReadonlyMap<string, Office> {
  const { data } = useQuery(officesQuery)
  return useMemo(() => new Map(data?.map((office) => [office.id, office])), [data])
}

/** Offices that can receive a matter, each with the offices above it as a note. */
export function useOfficeChoices(keep: (office: Office) => boolean = isActive): Choice[] {
  const offices = useOffices()
  const say = useSay()
  return [...offices.values()].filter(keep).map((office) => ({
    value: office.id,
    label: say(office.name),
    note: superiorsOf(office, offices)
      .map((superior) => superior.shortName)
      .join(' › '),
  }))
}

/** The offices above one, from the root of the tree down. */
export function superiorsOf(office: Office, offices: ReadonlyMap<string, Office>): Office[] {
  const parent = office.parentId === null ? undefined : offices.get(office.parentId)
  return parent ? [...superiorsOf(parent, offices), parent] : []
}

const isActive = (office: Office): boolean => office.active

/** Places are the regions that have a government; each is called by it. */
export function usePlaces(): Choice[] {
  const offices = useOffices()
  const say = useSay()
  return [...offices.values()]
    .filter((office) => office.kind === 'government' && office.level !== 'township')
    .map((office) => ({ value: office.regionId, label: placeName(say(office.name)), note: office.regionId }))
}

/** The place that a government governs: its name without the word for the office. */
const placeName = (government: string): string =>
  government.replace(/人民政府$/, '').replace(/ (?:People’s )?Government$/, '')

/** The name of a region; its code where no government of it is known. */
export function usePlaceName(): (code: string) => string {
  const places = usePlaces()
  return (code) => places.find((place) => place.value === code)?.label ?? code
}
