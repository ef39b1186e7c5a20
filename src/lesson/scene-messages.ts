// The drawn scenes of hotspot practices in words, for those who do not see them. One text for a drawing, whichever practice
// uses it; the page sets it on the drawing, so no island carries it.
export const sceneMessages = {
  counter: {
    zh: '从客户这边看过去的服务柜台。左边 A 窗口的店员面向你；右边 B 窗口的店员盯着屏幕。圆点标出可以点开的地方。',
    en: 'A service counter seen from the customer’s side. The clerk at desk A on the left faces you, the clerk at desk B on the right stares at a screen. Numbered dots mark the places to open.',
  },
  street: {
    zh: '一条街。从左到右：楼上有专柜的服装店，门前一个袜子摊；楼上有宴会厅的面馆，门前一个煎饼摊；一幢住宅楼，底层是物业前台，旁边一家小客栈；楼上是家电售后、楼下是杂货店的小楼。前面路上停着一辆出租车，天上飞着一架飞机。',
    en: 'A street. From left to right: a clothes shop with a brand counter upstairs and a sock stall in front; a noodle shop with a banquet hall upstairs and a pancake cart in front; a block of flats with its front desk and a small inn beside it; a house with appliance repairs upstairs and a corner shop below. A taxi waits in the road, an aeroplane crosses the sky.',
  },
  chain: {
    zh: '一盒午饭走的路。上面是中央厨房：包装线、财务，还有插着图钉的调度台；厨房左边是推着菜的菜农，右边是另一家厨房。中间一条路，送餐车从厨房开往学校。下面是三小，一个孩子在吃饭，一位老师拿着单子；旁边是打电话的母亲、堆着盒饭的小店，还有五小。',
    en: 'The way of a lunch box. At the top the central kitchen with the packing line, accounts and, under a pin, the dispatch desk; left of it a grower with vegetables, right of it another kitchen. Below runs a road, on it the van on its way from the kitchen to the school. At the bottom Number Three School with a child at lunch and a teacher holding a list; beside it a mother on the telephone, a shop with a pile of lunch boxes, and Number Five School.',
  },
} as const;
