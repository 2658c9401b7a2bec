import { abTesting } from './data/ab-testing';
import { segmentation } from './data/segmentation';
import { dataCleaning } from './data/data-cleaning';
import { basketAnalysis } from './data/basket-analysis';
import { seo } from './marketing/seo';
import { paidSearch } from './marketing/paid-search';
import { content } from './marketing/content';
import { socialMedia } from './marketing/social-media';
import { differentiation } from './marketing/differentiation';
import { email } from './marketing/email';
import { productQuality } from './marketing/product-quality';
import { promotion } from './marketing/promotion';
import { everydayPrice } from './marketing/everyday-price';
import { coupons } from './marketing/coupons';
import { freeShipping } from './marketing/free-shipping';
import { loyaltyProgramme } from './marketing/loyalty-programme';
import { referralProgramme } from './marketing/referral-programme';
import { chatbot } from './service/chatbot';
import { serviceStaffing } from './service/service-staffing';
import { multichannelService } from './service/multichannel-service';
import { servicePooling } from './service/service-pooling';
import { callBack } from './service/call-back';
import { training } from './service/training';
import { agentAssistance } from './service/agent-assistance';
import { personalService } from './service/personal-service';
import { personalCare } from './service/personal-care';
import { afterSalesGuarantee } from './service/after-sales-guarantee';
import { satisfactionSurvey } from './service/satisfaction-survey';
import { demandForecast } from './supply/demand-forecast';
import { abcPolicy } from './supply/abc-policy';
import { safetyStock } from './supply/safety-stock';
import { reviewCycle } from './supply/review-cycle';
import { stockMonitoring } from './supply/stock-monitoring';
import { secondSource } from './supply/second-source';
import { supplierSelection } from './supply/supplier-selection';
import { supplierCollaboration } from './supply/supplier-collaboration';
import { rushOrders } from './supply/rush-orders';
import { stockClearance } from './supply/stock-clearance';
import { regionalWarehouses } from './supply/regional-warehouses';
import { stockTransfers } from './supply/stock-transfers';
import { overseasWarehouse } from './supply/overseas-warehouse';
import { warehouseStaffing } from './supply/warehouse-staffing';
import { warehouseAutomation } from './supply/warehouse-automation';
import { batchPicking } from './supply/batch-picking';
import { pickingRoutes } from './supply/picking-routes';
import { expressFirst } from './supply/express-first';
import { expressService } from './supply/express-service';
import { carrierChoice } from './supply/carrier-choice';
import { fasterCarrier } from './supply/faster-carrier';
import { carrierPartnership } from './supply/carrier-partnership';
import { parcelTracking } from './supply/parcel-tracking';
import { deliveryPromise } from './supply/delivery-promise';
import { pickUpPoints } from './supply/pick-up-points';
import { deliveryWindows } from './supply/delivery-windows';
import { greenPackaging } from './supply/green-packaging';
import { greenDelivery } from './supply/green-delivery';
import { returnPolicy } from './supply/return-policy';
import { returnInspection } from './supply/return-inspection';
import { pageSpeed } from './experience/page-speed';
import { siteCapacity } from './experience/site-capacity';
import { interfaceDesign } from './experience/interface-design';
import { responsiveDesign } from './experience/responsive-design';
import { checkout } from './experience/checkout';
import { navigation } from './experience/navigation';
import { recommendations } from './experience/recommendations';
import { socialProof } from './experience/social-proof';
import { aiServiceAgent } from './outlook/ai-service-agent';
import { dataSecurity } from './outlook/data-security';
import { marketResearch } from './data/market-research';
import { promotionAnalytics } from './data/promotion-analytics';
import { replanning } from './data/replanning';
import { flashSale } from './marketing/flash-sale';
import { giftPromotion } from './marketing/gift-promotion';
import { groupBuying } from './marketing/group-buying';
import { cartRecovery } from './marketing/cart-recovery';
import { onSiteSupport } from './experience/on-site-support';
import { countdown } from './experience/countdown';
import { mobileApp } from './experience/mobile-app';
import { aiForecasting } from './outlook/ai-forecasting';
import { unmannedWarehouse } from './outlook/unmanned-warehouse';
import { droneDelivery } from './outlook/drone-delivery';
import { liveCommerce } from './outlook/live-commerce';
import { traceability } from './outlook/traceability';
import { technologyUpkeep } from './outlook/technology-upkeep';
import type { Lever } from './lever';

/** What one may do, by family and in the order in which it is offered. */
export const levers: readonly Lever[] = [
  abTesting,
  segmentation,
  dataCleaning,
  basketAnalysis,
  marketResearch,
  promotionAnalytics,
  replanning,
  seo,
  paidSearch,
  content,
  socialMedia,
  email,
  cartRecovery,
  promotion,
  flashSale,
  giftPromotion,
  groupBuying,
  everydayPrice,
  coupons,
  freeShipping,
  loyaltyProgramme,
  referralProgramme,
  productQuality,
  differentiation,
  chatbot,
  serviceStaffing,
  multichannelService,
  servicePooling,
  callBack,
  training,
  agentAssistance,
  personalService,
  personalCare,
  afterSalesGuarantee,
  satisfactionSurvey,
  demandForecast,
  abcPolicy,
  safetyStock,
  reviewCycle,
  stockMonitoring,
  secondSource,
  supplierSelection,
  supplierCollaboration,
  rushOrders,
  stockClearance,
  regionalWarehouses,
  stockTransfers,
  overseasWarehouse,
  warehouseStaffing,
  warehouseAutomation,
  batchPicking,
  pickingRoutes,
  expressFirst,
  expressService,
  carrierChoice,
  fasterCarrier,
  carrierPartnership,
  parcelTracking,
  deliveryPromise,
  pickUpPoints,
  deliveryWindows,
  greenPackaging,
  greenDelivery,
  returnPolicy,
  returnInspection,
  pageSpeed,
  siteCapacity,
  interfaceDesign,
  responsiveDesign,
  mobileApp,
  checkout,
  navigation,
  recommendations,
  socialProof,
  countdown,
  onSiteSupport,
  aiServiceAgent,
  dataSecurity,
  technologyUpkeep,
  aiForecasting,
  unmannedWarehouse,
  droneDelivery,
  liveCommerce,
  traceability,
];
