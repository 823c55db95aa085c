import { parentPort } from 'node:worker_threads'
import { FileRefused, type Refusal } from '../refusals.ts'
import { inspect } from './inspect.ts'

export interface InspectionRequest {
  readonly extension: string
  readonly bytes: Uint8Array
}

/** Why the file is refused; null for a file that opens. */
export type InspectionAnswer = Refusal | null

const answerTo = ({ extension, bytes }: InspectionRequest): Promise<InspectionAnswer> =>
  inspect(extension, bytes).then(
    () => null,
    (error: unknown) => (error instanceof FileRefused ? error.why : 'damaged'),
  )

parentPort?.on('message', (request: InspectionRequest) => {
  void answerTo(request).then((answer) => parentPort?.postMessage(answer, []))
})
