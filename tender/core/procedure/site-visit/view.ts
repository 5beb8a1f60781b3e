export interface SiteVisitView {
  readonly stage: 'site-visit';
}
