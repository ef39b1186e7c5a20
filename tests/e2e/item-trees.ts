// The accessibility trees that `accessibility-tree.ts` holds the product against: the eight kinds of items before and after
// the answer, and a turn of a simulation. To change one on purpose, take what the failed test has received.

export const trees: Readonly<Record<string, string>> = {
  'single, open': `
- group "第n题，共n题 ‹situation› ‹stem›":
  - radio "‹option›" × 4
- group "有几分把握？（可不选）":
  - radio "有把握"
  - radio "差不多"
  - radio "猜的"
- button "提交"
`,
  'single, answered': `
- list:
  - listitem: ‹option› 你选的，对
  - listitem: × 3
    - text: ‹option›
    - paragraph: ‹why›
- group "答对了":
  - paragraph: 答对了 n / n分
  - paragraph: ‹why›
  - paragraph:
    - link "回课文看这一段":
  - button "下一题"
- button "回到开头"
- status
`,
  'multiple, open': `
- group "Item n of n ‹stem›":
  - paragraph: Choose all that apply
  - checkbox "‹option›" × 5
- group "How sure are you? (optional)":
  - radio "Sure"
  - radio "Fairly"
  - radio "A guess"
- button "Check"
`,
  'multiple, answered': `
- list:
  - listitem: × 3
    - text: ‹option› Your choice, right
    - paragraph: ‹why›
  - listitem: × 2
    - text: ‹option›
    - paragraph: ‹why›
- group "Right":
  - paragraph: Right n / n points
  - paragraph:
    - link "Read this part again":
  - button "Next"
- button "Back to the start"
- status
`,
  'true-false, open': `
- group "第n题，共n题 ‹stem›":
  - radio "对"
  - radio "不对"
- group "有几分把握？（可不选）":
  - radio "有把握"
  - radio "差不多"
  - radio "猜的"
- button "提交"
`,
  'true-false, answered': `
- list:
  - listitem: 不对 你选的，对
  - listitem:
    - text: 对
    - paragraph: ‹why›
- group "答对了":
  - paragraph: 答对了 n / n分
  - paragraph: ‹why›
  - paragraph:
    - link "回课文看这一段":
  - button "下一题"
- button "回到开头"
- status
`,
  'matching, open': `
- group "Item n of n ‹stem›":
  - list:
    - listitem: A ‹option›
    - listitem: B ‹option›
    - listitem: C ‹option›
    - listitem: D ‹option›
    - listitem: E ‹option›
    - listitem: F ‹option›
    - listitem: G ‹option›
  - combobox "‹prompt›": × 6
    - option "Choose" [selected]
    - option "A ‹option›"
    - option "B ‹option›"
    - option "C ‹option›"
    - option "D ‹option›"
    - option "E ‹option›"
    - option "F ‹option›"
    - option "G ‹option›"
- group "How sure are you? (optional)":
  - radio "Sure"
  - radio "Fairly"
  - radio "A guess"
- button "Check"
`,
  'matching, answered': `
- list:
  - listitem: × 6
    - text: "‹prompt› Yours: ‹option›"
    - paragraph: ‹why›
  - listitem:
    - text: ‹option› Left over
    - paragraph: ‹why›
- group "Right":
  - paragraph: Right n / n points
  - paragraph:
    - link "Read this part again":
  - button "Next"
- button "Back to the start"
- status
`,
  'ordering, open': `
- group "第n题，共n题 ‹stem›":
  - paragraph: 用箭头排好先后
  - list:
    - listitem:
      - button "上移：‹option›" [disabled]: ↑
      - button "下移：‹option›": ↓
    - listitem: × 4
      - button "上移：‹option›": ↑
      - button "下移：‹option›": ↓
    - listitem:
      - button "上移：‹option›": ↑
      - button "下移：‹option›" [disabled]: ↓
- group "有几分把握？（可不选）":
  - radio "有把握"
  - radio "差不多"
  - radio "猜的"
- button "提交"
`,
  'ordering, answered': `
- list:
  - listitem:
    - text: n. ‹option› 你排第n
    - paragraph: ‹why›
  - listitem: × 5
    - text: n. ‹option› 先后对 · 你排第n
    - paragraph: ‹why›
- group "答对了":
  - paragraph: 答对了 n / n分
  - paragraph:
    - link "回课文看这一段":
  - button "下一题"
- button "回到开头"
- status
`,
  'categorize, open': `
- group "Item n of n ‹stem›":
  - group "‹option›": × 12
    - radio "‹category›" × 2
- group "How sure are you? (optional)":
  - radio "Sure"
  - radio "Fairly"
  - radio "A guess"
- button "Check"
`,
  'categorize, answered': `
- list:
  - listitem: × 12
    - text: "‹option› Yours: ‹category›"
    - paragraph: ‹why›
- group "Right":
  - paragraph: Right n / n points
  - paragraph:
    - link "Read this part again":
  - button "Next"
- button "Back to the start"
- status
`,
  'numeric, open': `
- group "第n题，共n题 ‹situation› ‹stem›":
  - textbox "你的答案 分钟"
- group "有几分把握？（可不选）":
  - radio "有把握"
  - radio "差不多"
  - radio "猜的"
- button "提交"
`,
  'numeric, answered': `
- list:
  - listitem:
    - text: 正确答案：n分钟
    - paragraph: ‹why›
- group "答对了":
  - paragraph: 答对了 n / n分
  - paragraph: 你的答案：n
  - paragraph:
    - link "回课文看这一段":
  - button "下一题"
- button "回到开头"
- status
`,
  'best-worst, open': `
- group "Item n of n ‹situation› ‹stem›":
  - table:
    - rowgroup:
      - row "Pick the best and the worst Best Worst":
        - columnheader "Pick the best and the worst"
        - columnheader "Best"
        - columnheader "Worst"
    - rowgroup:
      - 'row "‹option› Best: ‹option› Worst: ‹option›"': × 4
        - rowheader "‹option›"
        - 'cell "Best: ‹option›"':
          - 'radio "Best: ‹option›"'
        - 'cell "Worst: ‹option›"':
          - 'radio "Worst: ‹option›"'
- group "How sure are you? (optional)":
  - radio "Sure"
  - radio "Fairly"
  - radio "A guess"
- button "Check"
`,
  'best-worst, answered': `
- list:
  - listitem: × 2
    - text: "‹option› Experts: n / n"
    - paragraph: ‹why›
  - listitem:
    - text: "‹option› Your best · Experts: n / n"
    - paragraph: ‹why›
  - listitem:
    - text: "‹option› Your worst · Experts: n / n"
    - paragraph: ‹why›
- group "Right":
  - paragraph: Right n / n points
  - paragraph:
    - link "Read this part again":
  - button "Next"
- button "Back to the start"
- status
`,
  'turn of a simulation, en': `
- status: "‹words›: ‹choice› ‹situation› ‹words›: ‹line› ‹words›: angry Anger −n Trust +n"
- paragraph: "‹words›: angry"
- term: Anger
- definition: n · ‹words›
- term: Trust
- definition: n · ‹words›
- button "Hide meters" [expanded]
- list "The conversation":
  - listitem:
    - emphasis: ‹situation›
  - listitem: ‹words› ‹line›
  - listitem: You ‹choice›
  - listitem: ‹words› ‹choice›
  - listitem: Comment ‹why› Anger −n Trust +n
  - listitem:
    - emphasis: ‹situation›
  - listitem: ‹words› ‹line›
- group "What do you say?":
  - button "‹choice›" × 4
- paragraph:
  - button "Back to the start"
`,
  'turn of a simulation, zh': `
- status: "‹situation› ‹words›: ‹line› ‹words›：正在气头上"
- paragraph: ‹words›：正在气头上
- term: 怒气
- definition: n · ‹words›
- term: 信任
- definition: n · ‹words›
- button "隐藏数值" [expanded]
- list "对话":
  - listitem:
    - emphasis: ‹situation›
  - listitem: ‹words› ‹line›
- group "你怎么说？":
  - button "‹choice›" × 4
- paragraph:
  - button "回到开头"
`,
};
