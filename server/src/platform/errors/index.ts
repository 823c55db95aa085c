export { ERROR_CODES, type ErrorCode } from './codes.ts'
export { HuiyinError, type ErrorDetail, type FieldProblem } from './huiyin-error.ts'
