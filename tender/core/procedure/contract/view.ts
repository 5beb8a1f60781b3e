export interface ContractView {
  readonly stage: 'contract';
}
