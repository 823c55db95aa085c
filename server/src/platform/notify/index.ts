export { FAILURES, NotDelivered, type Carrier, type Failure, type Parcel } from './carrier.ts'
export { httpCarrier, type HttpCarrierOptions } from './http.ts'
export { folderCarrier, smtpCarrier } from './mail.ts'
