import type { Messages } from '../../../../server/src/domains/matter/messages/index.ts'

/** The sections of the matter catalogue that name the values of a field. */
export type MatterLabels = Pick<
  Messages,
  | 'channels'
  | 'classes'
  | 'ways'
  | 'outcomes'
  | 'reviewResults'
  | 'ratings'
  | 'ratedOffices'
  | 'relations'
  | 'declineGrounds'
  | 'deliveryMethods'
  | 'receivers'
  | 'destinations'
  | 'returnReasons'
  | 'requestWays'
> & { agreements: Record<'mediation' | 'settlement', string> }
