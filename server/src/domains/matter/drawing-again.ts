import { isNumberTaken } from './writer.ts'

const NUMBER_ATTEMPTS = 5

/** Two matters of one day and region drew the same number by chance: one of them draws again, in a transaction of its own. */
export async function drawingAgain<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work()
    } catch (error) {
      if (!isNumberTaken(error) || attempt === NUMBER_ATTEMPTS) throw error
    }
  }
}
