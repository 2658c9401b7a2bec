import type { Story } from '../story';

export const case4Story: Story = {
  number: 4,
  section: '3.4',
  preset: 'case-4@1',
  title: { en: 'A shop rebuilds its customer service', zh: '客户体验与服务升级' },
  background: {
    en: 'A shop learns how much customers mind how they are treated and reworks its service to please and keep them.',
    zh: '一家平台认识到客户体验的重要性，重整客服流程以提升满意度与忠诚度。',
  },
  goal: {
    en: 'Quicker answers that settle the matter, at less cost; customers who stay and come back.',
    zh: '更快、更能解决问题、成本更低的服务；客户留存与复购。',
  },
  steps: [
    {
      name: { en: 'Answer automatically', zh: '自动化客服' },
      measures: [
        { text: { en: 'A bot with a library of answers', zh: '智能客服与问答库' }, levers: ['chatbot'] },
        {
          text: { en: 'Fewer places on the roster once it works', zh: '上线后调整坐席排班' },
          levers: ['service-staffing'],
        },
      ],
    },
    {
      name: { en: 'Several channels', zh: '多渠道服务' },
      measures: [
        {
          text: { en: 'Chat, telephone and e-mail side by side', zh: '在线、电话、邮件并举' },
          levers: ['multichannel-service'],
        },
        { text: { en: 'Answers suggested to agents', zh: '确保坐席快速响应' }, levers: ['agent-assistance'] },
        { text: { en: 'Regular training', zh: '定期培训' }, levers: ['training'] },
      ],
    },
    {
      name: { en: 'Know the customer', zh: '个性化服务' },
      measures: [
        {
          text: { en: 'Agents who know what a customer bought', zh: '坐席了解客户历史与偏好' },
          levers: ['personal-service'],
        },
        { text: { en: 'Offers by segment', zh: '按客户分群提供建议' }, levers: ['segmentation'] },
        { text: { en: 'A membership with points', zh: '会员制度与专属服务' }, levers: ['loyalty-programme'] },
      ],
    },
    {
      name: { en: 'Care', zh: '情感关怀' },
      measures: [
        { text: { en: 'Write first when an order goes wrong', zh: '订单异常时主动关怀' }, levers: ['personal-care'] },
        {
          text: { en: 'Ask customers and make good', zh: '定期满意度调查并补救' },
          levers: ['satisfaction-survey'],
        },
        {
          text: { en: 'Improve terms by what they say', zh: '根据反馈优化服务政策' },
          levers: ['after-sales-guarantee'],
        },
      ],
    },
  ],
  assumed: {
    en: 'A roster near its limit, long waits, matters often left unsolved, many parcels late or faulty so that many orders lead to a contact.',
    zh: '排班接近满负荷、等待长、问题常未解决；晚到与差错多，因此咨询多。',
  },
  tension: {
    en: 'Service reaches only orders that went wrong; satisfaction +20 % over all orders would need service to change orders that never met it.',
    zh: '客服只能影响出问题的订单；全部订单满意度 +20% 需要改变从未接触客服的订单。',
  },
};
