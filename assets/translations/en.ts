<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="zh_CN">
<context>
    <name>AmountField</name>
    <message>
        <source>还没有输入</source>
        <translation>nothing typed yet</translation>
    </message>
    <message>
        <source>元</source>
        <translation> yuan</translation>
    </message>
</context>
<context>
    <name>AmountInput</name>
    <message>
        <source>最多 {0} 元</source>
        <translation>At most {0} yuan</translation>
    </message>
    <message>
        <source>最少 {0} 元</source>
        <translation>At least {0} yuan</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>首页</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>结束并取卡</source>
        <translation>End, take card</translation>
    </message>
    <message>
        <source>English</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>停止播报</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>语音播报</source>
        <translation>Read out</translation>
    </message>
    <message>
        <source>大字</source>
        <translation>Big text</translation>
    </message>
    <message>
        <source>高对比</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>放低</source>
        <translation>Lower</translation>
    </message>
    <message>
        <source>求助</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>Breadcrumb</name>
    <message>
        <source>您的位置：%1</source>
        <translation>You are here: %1</translation>
    </message>
    <message>
        <source>剩余 %1</source>
        <translation>Time left %1</translation>
    </message>
</context>
<context>
    <name>ButtonsSection</name>
    <message>
        <source>主要</source>
        <translation>Primary</translation>
    </message>
    <message>
        <source>次要</source>
        <translation>Secondary</translation>
    </message>
    <message>
        <source>危险</source>
        <translation>Danger</translation>
    </message>
    <message>
        <source>安静</source>
        <translation>Quiet</translation>
    </message>
    <message>
        <source>现在不能按</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>打印养老保险缴费明细和参保证明</source>
        <translation>Print pension contributions and proof of insurance</translation>
    </message>
    <message>
        <source>参保证明</source>
        <translation>Proof of insurance</translation>
    </message>
    <message>
        <source>资格认证</source>
        <translation>Eligibility check</translation>
    </message>
    <message>
        <source>到窗口办</source>
        <translation>At the counter</translation>
    </message>
    <message>
        <source>需要就业服务</source>
        <translation>I would like job services</translation>
    </message>
    <message>
        <source>这一项现在不能改</source>
        <translation>This cannot be changed now</translation>
    </message>
    <message>
        <source>家里几口人</source>
        <translation>People in the household</translation>
    </message>
    <message>
        <source>人</source>
        <translation>people</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>候选字</source>
        <translation>Candidate</translation>
    </message>
</context>
<context>
    <name>CardPicture</name>
    <message>
        <source>社会保障卡</source>
        <translation>Social security</translation>
    </message>
</context>
<context>
    <name>CardTray</name>
    <message>
        <source>演示 · 已插入：%1</source>
        <translation>Demo · card in: %1</translation>
    </message>
    <message>
        <source>演示 · 读卡口里没有卡</source>
        <translation>Demo · no card in the slot</translation>
    </message>
    <message>
        <source>拔出卡</source>
        <translation>Pull the card</translation>
    </message>
    <message>
        <source>选一张卡插入</source>
        <translation>Choose a card</translation>
    </message>
</context>
<context>
    <name>CatalogueView</name>
    <message>
        <source>到窗口办</source>
        <translation>At the counter</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>历年缴费（全部险种）</source>
        <translation>Contributions by year, all insurances</translation>
    </message>
</context>
<context>
    <name>ChoosingSection</name>
    <message>
        <source>想做哪种工作？</source>
        <translation>What kind of work?</translation>
    </message>
    <message>
        <source>哪几种都可以？（能选几个）</source>
        <translation>Which kinds would do? (several)</translation>
    </message>
    <message>
        <source>请至少选一个</source>
        <translation>Please choose at least one</translation>
    </message>
</context>
<context>
    <name>ContributionsScreen</name>
    <message>
        <source>正在取您的参保信息</source>
        <translation>Fetching your records</translation>
    </message>
    <message>
        <source>一般只要几秒钟</source>
        <translation>This takes a few seconds</translation>
    </message>
    <message>
        <source>看每年明细</source>
        <translation>Year by year</translation>
    </message>
    <message>
        <source>打印缴费明细</source>
        <translation>Print statement</translation>
    </message>
</context>
<context>
    <name>ContributionsView</name>
    <message>
        <source>缴费档次 {0} 元/年</source>
        <translation>Level: {0} yuan a year</translation>
    </message>
    <message>
        <source>欠费 {0}，共 {1} 元</source>
        <translation>Owed: {0}, {1} yuan</translation>
    </message>
    <message>
        <source>{0}起</source>
        <translation>Since {0}</translation>
    </message>
    <message>
        <source>累计</source>
        <translation>In all</translation>
    </message>
    <message>
        <source>每月养老金</source>
        <translation>Pension a month</translation>
    </message>
    <message>
        <source>养老保险累计缴费</source>
        <translation>Pension contributions so far</translation>
    </message>
    <message>
        <source>{0} 元</source>
        <translation>{0} yuan</translation>
    </message>
    <message>
        <source>截至{0}</source>
        <translation>As of {0}</translation>
    </message>
    <message>
        <source>{0} · {1}开始领取</source>
        <translation>{0} · paid since {1}</translation>
    </message>
    <message>
        <source>最近一次发放：{0}</source>
        <translation>Last payment: {0}</translation>
    </message>
    <message>
        <source>资格认证请在{0}前办理</source>
        <translation>Proof of life is due by {0}</translation>
    </message>
    <message>
        <source>资格认证已在{0}到期。办理认证后恢复发放，请找工作人员。</source>
        <translation>Proof of life was due on {0}. Payment resumes once it is done; please ask the staff.</translation>
    </message>
    <message>
        <source>{0}年 {1}个月 {2} 元</source>
        <translation>{0}: {1} months, {2} yuan</translation>
    </message>
</context>
<context>
    <name>DateChoice</name>
    <message>
        <source>1月</source>
        <translation>Jan</translation>
    </message>
    <message>
        <source>2月</source>
        <translation>Feb</translation>
    </message>
    <message>
        <source>3月</source>
        <translation>Mar</translation>
    </message>
    <message>
        <source>4月</source>
        <translation>Apr</translation>
    </message>
    <message>
        <source>5月</source>
        <translation>May</translation>
    </message>
    <message>
        <source>6月</source>
        <translation>Jun</translation>
    </message>
    <message>
        <source>7月</source>
        <translation>Jul</translation>
    </message>
    <message>
        <source>8月</source>
        <translation>Aug</translation>
    </message>
    <message>
        <source>9月</source>
        <translation>Sep</translation>
    </message>
    <message>
        <source>10月</source>
        <translation>Oct</translation>
    </message>
    <message>
        <source>11月</source>
        <translation>Nov</translation>
    </message>
    <message>
        <source>12月</source>
        <translation>Dec</translation>
    </message>
    <message>
        <source>哪一年？</source>
        <translation>Which year?</translation>
    </message>
    <message>
        <source>{0}年几月？</source>
        <translation>Which month of {0}?</translation>
    </message>
    <message>
        <source>{0}年{1}月</source>
        <translation>{1}/{0}</translation>
    </message>
    <message>
        <source>{0}年{1}月几号？</source>
        <translation>Which day of {1}/{0}?</translation>
    </message>
    <message>
        <source>{0}年{1}月{2}日</source>
        <translation>{2}/{1}/{0}</translation>
    </message>
</context>
<context>
    <name>DatePicker</name>
    <message>
        <source>更早的年份</source>
        <translation>Earlier years</translation>
    </message>
    <message>
        <source>重选</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>更晚的年份</source>
        <translation>Later years</translation>
    </message>
    <message>
        <source>一</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>二</source>
        <translation>Tu</translation>
    </message>
    <message>
        <source>三</source>
        <translation>We</translation>
    </message>
    <message>
        <source>四</source>
        <translation>Th</translation>
    </message>
    <message>
        <source>五</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>六</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>日</source>
        <translation>Su</translation>
    </message>
</context>
<context>
    <name>DatesSection</name>
    <message>
        <source>从哪个月开始？</source>
        <translation>From which month?</translation>
    </message>
    <message>
        <source>哪一天？</source>
        <translation>Which day?</translation>
    </message>
    <message>
        <source>请选一天</source>
        <translation>Please choose a day</translation>
    </message>
</context>
<context>
    <name>DetailsScreen</name>
    <message>
        <source>缴费明细</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>没有缴费记录</source>
        <translation>No contributions</translation>
    </message>
    <message>
        <source>月份</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>缴费基数（元）</source>
        <translation>Base (yuan)</translation>
    </message>
    <message>
        <source>单位缴费</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>个人缴费</source>
        <translation>Own</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>DoneStage</name>
    <message>
        <source>打印凭条</source>
        <translation>Print receipt</translation>
    </message>
    <message>
        <source>好了</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>EndingScreen</name>
    <message>
        <source>请取走您的卡</source>
        <translation>Please take your card</translation>
    </message>
    <message>
        <source>办完了，慢走</source>
        <translation>All done, goodbye</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>合同用工</source>
        <translation>With a contract</translation>
    </message>
    <message>
        <source>和单位签劳动合同</source>
        <translation>A contract with the employer</translation>
    </message>
    <message>
        <source>非全日制</source>
        <translation>Part time</translation>
    </message>
    <message>
        <source>每天不超过 4 小时</source>
        <translation>Up to 4 hours a day</translation>
    </message>
    <message>
        <source>临时</source>
        <translation>Temporary</translation>
    </message>
    <message>
        <source>都可以，只要离家近、能按时接送孩子，周末最好能休息</source>
        <translation>Any, if it is near home, leaves time for the school run, and weekends are free</translation>
    </message>
</context>
<context>
    <name>Formatting</name>
    <message>
        <source>{0} 年 {1} 个月</source>
        <translation>{0} y {1} m</translation>
    </message>
    <message>
        <source>{0} 年</source>
        <translation>{0} years</translation>
    </message>
    <message>
        <source>{0} 个月</source>
        <translation>{0} months</translation>
    </message>
    <message>
        <source>{0}年{1}月</source>
        <translation>{1}/{0}</translation>
    </message>
    <message>
        <source>{0}年{1}月{2}日</source>
        <translation>{0}-{1}-{2}</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>控件</source>
        <translation>Controls</translation>
    </message>
    <message>
        <source>按钮</source>
        <translation>Buttons</translation>
    </message>
    <message>
        <source>选择</source>
        <translation>Choosing</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>地点和职业</source>
        <translation>Places and work</translation>
    </message>
    <message>
        <source>填写</source>
        <translation>Writing</translation>
    </message>
    <message>
        <source>记录</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>提示</source>
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>{0}年</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>{0}，欠 {1}</source>
        <translation>{0}, {1} owed</translation>
    </message>
    <message>
        <source>{0}月</source>
        <translation>Month {0}</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>险种</source>
        <translation>Insurance</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>月数</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>个人</source>
        <translation>Own</translation>
    </message>
    <message>
        <source>单位/补贴</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>合计（元）</source>
        <translation>Total (yuan)</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>{0}年 {1}，合计 {2} 元</source>
        <translation>{0} {1}: {2} yuan</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>我的社保</source>
        <translation>My social insurance</translation>
    </message>
    <message>
        <source>暂时取不到数据</source>
        <translation>No data at the moment</translation>
    </message>
    <message>
        <source>再试一次</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>常办的事</source>
        <translation>Used most</translation>
    </message>
    <message>
        <source>全部事项</source>
        <translation>All services</translation>
    </message>
    <message>
        <source>正在取您的参保信息</source>
        <translation>Fetching your records</translation>
    </message>
    <message>
        <source>一般只要几秒钟</source>
        <translation>This takes a few seconds</translation>
    </message>
    <message>
        <source>查找能办的事</source>
        <translation>Find a service</translation>
    </message>
</context>
<context>
    <name>InputArea</name>
    <message>
        <source>手写</source>
        <translation>Handwriting</translation>
    </message>
    <message>
        <source>拼音</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>手写暂时不能用，请用拼音</source>
        <translation>No handwriting now, please use the keys</translation>
    </message>
    <message>
        <source>收起</source>
        <translation>Hide</translation>
    </message>
</context>
<context>
    <name>InsuranceCard</name>
    <message>
        <source>今年已缴</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>元</source>
        <translation>yuan</translation>
    </message>
    <message>
        <source>个人账户</source>
        <translation>Own account</translation>
    </message>
</context>
<context>
    <name>IntroStage</name>
    <message>
        <source>这一项本机还没有开通。请带身份证和社保卡到村（社区）服务点窗口办，或拨打 12333。</source>
        <translation>Not available on this machine yet. Please bring your ID and card to the service counter, or call 12333.</translation>
    </message>
    <message>
        <source>请插入社会保障卡，就可以办这一项。</source>
        <translation>Insert your social-security card to use this.</translation>
    </message>
</context>
<context>
    <name>ItemRun</name>
    <message>
        <source>谁能办</source>
        <translation>Who can use it</translation>
    </message>
    <message>
        <source>要带什么</source>
        <translation>What to bring</translation>
    </message>
    <message>
        <source>多久办好</source>
        <translation>How long it takes</translation>
    </message>
    <message>
        <source>办完得到</source>
        <translation>What you get</translation>
    </message>
    <message>
        <source>受理号</source>
        <translation>Receipt number</translation>
    </message>
    <message>
        <source>办理日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>开始查询</source>
        <translation>Look it up</translation>
    </message>
    <message>
        <source>开始办理</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>都对，确认办理</source>
        <translation>All right, do it</translation>
    </message>
    <message>
        <source>确认办理</source>
        <translation>Do it</translation>
    </message>
</context>
<context>
    <name>ItemScreen</name>
    <message>
        <source>正在办理，请稍候</source>
        <translation>Working on it, please wait</translation>
    </message>
    <message>
        <source>一般只要几秒钟</source>
        <translation>This takes a few seconds</translation>
    </message>
</context>
<context>
    <name>LoadFailure</name>
    <message>
        <source>暂时取不到数据</source>
        <translation>No data at the moment</translation>
    </message>
    <message>
        <source>再试一次</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>MachineView</name>
    <message>
        <source>网络正常</source>
        <translation>Network is well</translation>
    </message>
    <message>
        <source>网络断开</source>
        <translation>No network</translation>
    </message>
    <message>
        <source>打印机正常</source>
        <translation>Printer is well</translation>
    </message>
    <message>
        <source>打印机不可用</source>
        <translation>No printer</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>正在读卡</source>
        <translation>Reading your card</translation>
    </message>
    <message>
        <source>正在核对信息</source>
        <translation>Checking your records</translation>
    </message>
    <message>
        <source>请不要拿走社会保障卡</source>
        <translation>Please leave the card in</translation>
    </message>
    <message>
        <source>就业社保自助一体机</source>
        <translation>Jobs and Social Insurance</translation>
    </message>
    <message>
        <source>需要帮忙吗？</source>
        <translation>Need help?</translation>
    </message>
    <message>
        <source>请叫村（社区）工作人员过来帮您办。
也可以拨打 12333 咨询。</source>
        <translation>Please call the village staff over to help you.
You can also call 12333.</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>All right</translation>
    </message>
    <message>
        <source>您还在吗？</source>
        <translation>Are you still there?</translation>
    </message>
    <message>
        <source>%1 秒后本机会自动结束，保护您的信息。</source>
        <translation>In %1 seconds this visit ends by itself, to protect your data.</translation>
    </message>
    <message>
        <source>我还在</source>
        <translation>I am still here</translation>
    </message>
    <message>
        <source>结束</source>
        <translation>End</translation>
    </message>
    <message>
        <source>结束并取卡</source>
        <translation>End, take card</translation>
    </message>
    <message>
        <source>只剩最后一次机会</source>
        <translation>Only one try left</translation>
    </message>
    <message>
        <source>再输错一次，密码就会锁住，要到社保卡窗口解锁。
没有把握可以先不输。</source>
        <translation>One more wrong PIN locks the card; the counter has to unlock it.
If you are not sure, stop here.</translation>
    </message>
    <message>
        <source>我记得，继续输入</source>
        <translation>I know it, go on</translation>
    </message>
    <message>
        <source>不输了，取卡</source>
        <translation>Stop, take my card</translation>
    </message>
</context>
<context>
    <name>MessagesSection</name>
    <message>
        <source>这一项要插社会保障卡才能办。</source>
        <translation>This needs your social-security card.</translation>
    </message>
    <message>
        <source>打印机缺纸，请叫工作人员。您的事情已经办好，不用重办。</source>
        <translation>The printer is out of paper, please call the staff. Your matter is done, nothing to repeat.</translation>
    </message>
    <message>
        <source>办好了，请取走凭条。</source>
        <translation>Done. Please take your slip.</translation>
    </message>
    <message>
        <source>没有办件记录</source>
        <translation>No cases</translation>
    </message>
    <message>
        <source>看看提问</source>
        <translation>Show a question</translation>
    </message>
    <message>
        <source>看看提示条</source>
        <translation>Show a toast</translation>
    </message>
    <message>
        <source>已经复制到手机</source>
        <translation>Copied to your phone</translation>
    </message>
    <message>
        <source>不办了吗？</source>
        <translation>Leave this?</translation>
    </message>
    <message>
        <source>填好的内容会留 7 天，下次插卡可以接着填。</source>
        <translation>What you filled in is kept for 7 days; you can go on at your next visit.</translation>
    </message>
    <message>
        <source>接着填</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>先不办了</source>
        <translation>Leave it</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>职工基本养老保险</source>
        <translation>Employees&apos; pension</translation>
    </message>
    <message>
        <source>城乡居民基本养老保险</source>
        <translation>Residents&apos; pension</translation>
    </message>
    <message>
        <source>失业保险</source>
        <translation>Unemployment insurance</translation>
    </message>
    <message>
        <source>职工基本医疗保险</source>
        <translation>Employees&apos; medical</translation>
    </message>
    <message>
        <source>工伤保险</source>
        <translation>Work-injury insurance</translation>
    </message>
    <message>
        <source>生育保险</source>
        <translation>Maternity insurance</translation>
    </message>
    <message>
        <source>职工养老</source>
        <translation>Pension (work)</translation>
    </message>
    <message>
        <source>居民养老</source>
        <translation>Pension (resident)</translation>
    </message>
    <message>
        <source>失业</source>
        <translation>Unemployment</translation>
    </message>
    <message>
        <source>职工医疗</source>
        <translation>Medical</translation>
    </message>
    <message>
        <source>工伤</source>
        <translation>Work injury</translation>
    </message>
    <message>
        <source>生育</source>
        <translation>Maternity</translation>
    </message>
    <message>
        <source>未缴费</source>
        <translation>Not paying</translation>
    </message>
    <message>
        <source>参保缴费</source>
        <translation>Paying</translation>
    </message>
    <message>
        <source>暂停缴费</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>终止</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>已实缴</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>欠缴</source>
        <translation>Owed</translation>
    </message>
    <message>
        <source>已退收</source>
        <translation>Refunded</translation>
    </message>
    <message>
        <source>已核销</source>
        <translation>Written off</translation>
    </message>
    <message>
        <source>视同缴费</source>
        <translation>Deemed paid</translation>
    </message>
    <message>
        <source>正常发放</source>
        <translation>Being paid</translation>
    </message>
    <message>
        <source>暂停发放</source>
        <translation>Suspended</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>通知</source>
        <translation>Notices</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>清空</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>OccupationPicker</name>
    <message>
        <source>哪一类工作？</source>
        <translation>Which field of work?</translation>
    </message>
    <message>
        <source>具体做什么？</source>
        <translation>What exactly?</translation>
    </message>
</context>
<context>
    <name>OutOfServiceScreen</name>
    <message>
        <source>暂停服务</source>
        <translation>Out of service</translation>
    </message>
    <message>
        <source>恢复后本页会自动消失。着急办理请找村（社区）工作人员，或拨打 12333。</source>
        <translation>This page goes away by itself. If it is urgent, please ask the village staff or call 12333.</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>上一页</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>第 %1 页，共 %2 页</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>下一页</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>已输入 %1 位</source>
        <translation>%1 digits entered</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>%1，您好</source>
        <translation>Hello %1</translation>
    </message>
    <message>
        <source>请输入社保卡密码</source>
        <translation>Enter the card&apos;s PIN</translation>
    </message>
    <message>
        <source>请用手遮挡</source>
        <translation>Cover the keys</translation>
    </message>
    <message>
        <source>请用手遮挡。忘了密码，请找工作人员</source>
        <translation>Cover the keys. Forgotten it? Ask the staff</translation>
    </message>
    <message>
        <source>按顺序</source>
        <translation>In order</translation>
    </message>
    <message>
        <source>打乱</source>
        <translation>Shuffle</translation>
    </message>
    <message>
        <source>数字按顺序</source>
        <translation>In order</translation>
    </message>
    <message>
        <source>打乱数字</source>
        <translation>Shuffle</translation>
    </message>
    <message>
        <source>确定</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>Printer</name>
    <message>
        <source>材料没有保存成功，磁盘空间不足。请工作人员清理磁盘，然后再试一次。</source>
        <translation>The paper was not saved: the disk is full. Please ask the staff to make room, then try again.</translation>
    </message>
    <message>
        <source>材料没有保存成功，文件夹不能写入。请工作人员检查保存文件夹，然后再试一次。</source>
        <translation>The paper was not saved: the folder cannot be written. Please ask the staff to check it, then try again.</translation>
    </message>
    <message>
        <source>打印机没有纸了，这份材料没有打印完，已经取消。请告诉工作人员加纸，加好后再打印一次。</source>
        <translation>The printer ran out of paper and printing was cancelled. Please ask the staff to refill it, then print again.</translation>
    </message>
    <message>
        <source>打印中断，这份材料没有打印完。请取走已打出的纸张，再打印一次；仍不行时，请工作人员检查打印机。</source>
        <translation>Printing broke off. Please take the pages that came out and print again; if it fails again, ask the staff to check the printer.</translation>
    </message>
    <message>
        <source>等了很久仍没有打印完，已经取消。请取走已打出的纸张，再打印一次，或请工作人员检查打印机。</source>
        <translation>Printing took too long and was cancelled. Please take the pages that came out and print again, or ask the staff to check the printer.</translation>
    </message>
    <message>
        <source>打印机的盖子没有关好，这份材料没有打印完，已经取消。请告诉工作人员关好盖子，然后再打印一次。</source>
        <translation>The printer&apos;s cover is open and printing was cancelled. Please ask the staff to close it, then print again.</translation>
    </message>
    <message>
        <source>打印机没有回应，不知道有没有打印完。请看看有没有打出来；没有打出来时，请工作人员检查打印机。</source>
        <translation>The printer does not answer; it may or may not have printed. Please look whether the paper is there; if not, ask the staff to check the printer.</translation>
    </message>
    <message>
        <source>打印没有成功。请稍后再试，或请工作人员帮助。</source>
        <translation>Printing failed. Please try again later or ask the staff.</translation>
    </message>
    <message>
        <source>打印机没有连接上。请工作人员检查打印机的电源和连线，然后再打印一次。</source>
        <translation>The printer is not connected. Please ask the staff to check its power and cable, then print again.</translation>
    </message>
    <message>
        <source>打印机现在不接受这份材料。请稍后再试；仍不行时，请工作人员检查打印机。</source>
        <translation>The printer does not take this paper now. Please try later; if it fails again, ask the staff to check the printer.</translation>
    </message>
    <message>
        <source>打印机没有纸了，请工作人员加纸。</source>
        <translation>The printer is out of paper, please ask the staff.</translation>
    </message>
    <message>
        <source>打印机卡纸了，请工作人员取出卡住的纸。</source>
        <translation>Paper is jammed in the printer, please ask the staff.</translation>
    </message>
    <message>
        <source>打印机的纸盒没有装好，请工作人员检查。</source>
        <translation>The printer&apos;s tray is not in place, please ask the staff.</translation>
    </message>
    <message>
        <source>出纸口满了，请取走已打出的纸。</source>
        <translation>The printer&apos;s output is full, please take the pages.</translation>
    </message>
    <message>
        <source>打印机的门没有关好，请工作人员关上。</source>
        <translation>The printer&apos;s door is open, please ask the staff.</translation>
    </message>
    <message>
        <source>打印机的盖子没有关好，请工作人员关上。</source>
        <translation>The printer&apos;s cover is open, please ask the staff.</translation>
    </message>
    <message>
        <source>打印机没有墨粉了，请工作人员更换。</source>
        <translation>The printer is out of toner, please ask the staff.</translation>
    </message>
    <message>
        <source>打印机没有墨粉或墨水了，请工作人员更换。</source>
        <translation>The printer is out of toner or ink, please ask the staff.</translation>
    </message>
    <message>
        <source>打印机的废粉盒满了，请工作人员更换。</source>
        <translation>The printer&apos;s waste box is full, please ask the staff.</translation>
    </message>
    <message>
        <source>打印机没有连接上，请工作人员检查电源和连线。</source>
        <translation>The printer is not connected, please ask the staff to check power and cable.</translation>
    </message>
    <message>
        <source>打印机没有回应，请工作人员检查电源和连线。</source>
        <translation>The printer does not answer, please ask the staff to check power and cable.</translation>
    </message>
    <message>
        <source>打印机已关机，请工作人员开机。</source>
        <translation>The printer is switched off, please ask the staff.</translation>
    </message>
    <message>
        <source>打印机已暂停，请工作人员恢复。</source>
        <translation>The printer is paused, please ask the staff.</translation>
    </message>
    <message>
        <source>打印机的切刀卡住了，请工作人员检查。</source>
        <translation>The printer&apos;s cutter is stuck. Please ask the staff to check it.</translation>
    </message>
    <message>
        <source>打印机太热，正在冷却，请等几分钟。</source>
        <translation>The printer is too hot and is cooling down. Please wait a few minutes.</translation>
    </message>
    <message>
        <source>打印机的存储满了，请工作人员清理。</source>
        <translation>The printer&apos;s memory is full, please ask the staff.</translation>
    </message>
    <message>
        <source>打印机没有纸了，请工作人员加纸，加好后会继续打印。</source>
        <translation>The printer is out of paper. Please ask the staff to refill it; printing goes on then.</translation>
    </message>
    <message>
        <source>打印机停下了，请工作人员检查。</source>
        <translation>The printer stopped, please ask the staff to check it.</translation>
    </message>
    <message>
        <source>正在打印，请稍等。</source>
        <translation>Printing, please wait.</translation>
    </message>
    <message>
        <source>材料已在打印队列中，请稍等。</source>
        <translation>The paper is in the queue, please wait.</translation>
    </message>
    <message>
        <source>正在把材料发送到打印机。</source>
        <translation>Sending the paper to the printer.</translation>
    </message>
    <message>
        <source>打印完成，请取走您的材料。</source>
        <translation>Printed. Please take your papers.</translation>
    </message>
    <message>
        <source>打印机正忙，请稍等。</source>
        <translation>The printer is busy, please wait.</translation>
    </message>
    <message>
        <source>打印机正常。</source>
        <translation>The printer is well.</translation>
    </message>
    <message>
        <source>打印机正在打印。</source>
        <translation>The printer is printing.</translation>
    </message>
    <message>
        <source>打印机的纸快用完了，请工作人员准备加纸。</source>
        <translation>The printer&apos;s paper is running low. Please ask the staff to refill it soon.</translation>
    </message>
    <message>
        <source>打印机不能报告状态，请留意里面的纸够不够。</source>
        <translation>The printer cannot report how it is. Please mind whether it has enough paper.</translation>
    </message>
    <message>
        <source>材料已经送到打印机，它不能报告结果；没有打出来时，请告诉工作人员。</source>
        <translation>The paper was sent to the printer, which cannot report back. If nothing comes out, please tell the staff.</translation>
    </message>
    <message>
        <source>打印机报告故障，请工作人员检查打印机。</source>
        <translation>The printer reports a fault, please ask the staff to check it.</translation>
    </message>
    <message>
        <source>打印机暂不接受打印任务，请工作人员检查。</source>
        <translation>The printer takes no jobs now, please ask the staff to check it.</translation>
    </message>
    <message>
        <source>打印机已停止，请工作人员检查。</source>
        <translation>The printer has stopped, please ask the staff to check it.</translation>
    </message>
    <message>
        <source>不知道打印机的状态，请工作人员检查。</source>
        <translation>The printer&apos;s state is unknown, please ask the staff to check it.</translation>
    </message>
    <message>
        <source>没有连接打印机，正在保存到文件夹。</source>
        <translation>No printer is connected; saving to a folder.</translation>
    </message>
    <message>
        <source>没有连接打印机，材料已存成文件。</source>
        <translation>No printer is connected; the paper was saved as a file.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>第 %1 步，共 %2 步</source>
        <translation>Step %1 of %2</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>二维码</source>
        <translation>QR code</translation>
    </message>
</context>
<context>
    <name>QuestionStage</name>
    <message>
        <source>我承诺以上内容真实</source>
        <translation>I promise that all this is true</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>上一题</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>不填，下一题</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>下一题</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>{0} 元</source>
        <translation>{0} yuan</translation>
    </message>
</context>
<context>
    <name>ReaderPicture</name>
    <message>
        <source>从读卡口取走社会保障卡</source>
        <translation>Take the card from the slot</translation>
    </message>
    <message>
        <source>把社会保障卡芯片朝前、正面朝上插入读卡口</source>
        <translation>Insert the card, chip first and face up</translation>
    </message>
    <message>
        <source>读卡口</source>
        <translation>Card slot</translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message>
        <source>这台机器不打印凭条，请记下受理号。</source>
        <translation>This machine prints no receipts; please note the number.</translation>
    </message>
</context>
<context>
    <name>RecordsSection</name>
    <message>
        <source>养老保险累计缴费</source>
        <translation>Pension contributions so far</translation>
    </message>
    <message>
        <source>22 年 4 个月</source>
        <translation>22 years 4 months</translation>
    </message>
    <message>
        <source>截至2026年11月25日</source>
        <translation>As of 25/11/2026</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>险种</source>
        <translation>Insurance</translation>
    </message>
    <message>
        <source>缴费基数</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>个人缴费</source>
        <translation>Own share</translation>
    </message>
    <message>
        <source>还在生成的文件</source>
        <translation>A paper under way</translation>
    </message>
</context>
<context>
    <name>RefusedStage</name>
    <message>
        <source>暂时办不了</source>
        <translation>Not possible right now</translation>
    </message>
    <message>
        <source>这一项现在不能办</source>
        <translation>This cannot be done now</translation>
    </message>
    <message>
        <source>再试一次</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>RegionPicker</name>
    <message>
        <source>住在哪个县（区、市）？</source>
        <translation>Which county, district or city?</translation>
    </message>
    <message>
        <source>哪个乡镇（街道）？</source>
        <translation>Which township or subdistrict?</translation>
    </message>
    <message>
        <source>哪个村（社区）？</source>
        <translation>Which village or community?</translation>
    </message>
</context>
<context>
    <name>ReviewStage</name>
    <message>
        <source>请看一看，都对吗？</source>
        <translation>Please check: is all this right?</translation>
    </message>
    <message>
        <source>没有填</source>
        <translation>Not filled in</translation>
    </message>
</context>
<context>
    <name>ScrollBarButtons</name>
    <message>
        <source>往上看</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>往下看</source>
        <translation>Down</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>想办什么？写汉字、拼音或首字母都行</source>
        <translation>What do you need? Characters, pinyin or initials</translation>
    </message>
    <message>
        <source>例如：养老缴费，或 yljf</source>
        <translation>For example: pension, or yljf</translation>
    </message>
    <message>
        <source>没有找到。换个说法试试，或请工作人员帮忙。</source>
        <translation>Nothing found. Try other words, or ask the staff.</translation>
    </message>
</context>
<context>
    <name>SheetStage</name>
    <message>
        <source>换个条件查</source>
        <translation>Other search</translation>
    </message>
    <message>
        <source>回到列表</source>
        <translation>Back to the list</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>元</source>
        <translation>yuan</translation>
    </message>
    <message>
        <source>（元）</source>
        <translation> (yuan)</translation>
    </message>
    <message>
        <source>{0}：{1} 元</source>
        <translation>{0}: {1} yuan</translation>
    </message>
    <message>
        <source>截至{0}</source>
        <translation>As of {0}</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>请在框里签名</source>
        <translation>Please sign in the box</translation>
    </message>
    <message>
        <source>重签</source>
        <translation>Again</translation>
    </message>
    <message>
        <source>用手指写您的名字</source>
        <translation>Write your name with a finger</translation>
    </message>
    <message>
        <source>签名区，已签名</source>
        <translation>Signature, signed</translation>
    </message>
    <message>
        <source>签名区，还没有签名</source>
        <translation>Signature, not signed yet</translation>
    </message>
</context>
<context>
    <name>Spinner</name>
    <message>
        <source>请稍候</source>
        <translation>Please wait</translation>
    </message>
</context>
<context>
    <name>StatementPreview</name>
    <message>
        <source>看一看，再打印</source>
        <translation>Have a look, then print</translation>
    </message>
    <message>
        <source>缴费明细表第 %1 页</source>
        <translation>Statement, page %1</translation>
    </message>
    <message>
        <source>核验码 %1
扫码可以核对这份明细是真是假。</source>
        <translation>Code %1
Scan to check that the statement is genuine.</translation>
    </message>
    <message>
        <source>打印（共 %1 页）</source>
        <translation>Print (%1 pages)</translation>
    </message>
    <message>
        <source>正在打印…</source>
        <translation>Printing…</translation>
    </message>
    <message>
        <source>再打印一次</source>
        <translation>Print again</translation>
    </message>
</context>
<context>
    <name>StatementScreen</name>
    <message>
        <source>要打印哪一种保险？</source>
        <translation>Which insurance?</translation>
    </message>
    <message>
        <source>明细表上有每月的缴费基数、单位和个人缴费，还有核验码。姓名会完整打印，请保管好。</source>
        <translation>The statement lists base and shares of every month and has a code to check it. It bears your full name: keep it safe.</translation>
    </message>
    <message>
        <source>正在生成缴费明细表</source>
        <translation>Making the statement</translation>
    </message>
    <message>
        <source>一般只要几秒钟</source>
        <translation>This takes a few seconds</translation>
    </message>
</context>
<context>
    <name>StatementView</name>
    <message>
        <source>全部险种</source>
        <translation>All insurances</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>%1减少</source>
        <translation>%1: less</translation>
    </message>
    <message>
        <source>%1增加</source>
        <translation>%1: more</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>没有记录</source>
        <translation>No records</translation>
    </message>
    <message>
        <source>上一页</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>第 %1 到 %2 行，共 %3 行</source>
        <translation>Rows %1 to %2 of %3</translation>
    </message>
    <message>
        <source>下一页</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>清空</source>
        <translation>Clear</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>资格认证已经到期</source>
        <translation>Proof of life is overdue</translation>
    </message>
    <message>
        <source>{0}到期。办完认证才能继续发养老金。</source>
        <translation>Due since {0}. The pension goes on once it is done.</translation>
    </message>
    <message>
        <source>该办资格认证了</source>
        <translation>Proof of life is due</translation>
    </message>
    <message>
        <source>请在{0}前办好。</source>
        <translation>Please do it by {0}.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>有欠费：{0}</source>
        <translation>Owed: {0}</translation>
    </message>
    <message>
        <source>最多欠 {0}，共 {1} 元。</source>
        <translation>Up to {0}, {1} yuan in all.</translation>
    </message>
    <message>
        <source>欠 {0}，共 {1} 元。</source>
        <translation>{0} owed, {1} yuan in all.</translation>
    </message>
</context>
<context>
    <name>Toggle</name>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>TotalsCard</name>
    <message>
        <source>全部险种累计（含单位、补贴）</source>
        <translation>All insurances so far</translation>
    </message>
    <message>
        <source>元</source>
        <translation>yuan</translation>
    </message>
    <message>
        <source>全部险种%1年已缴</source>
        <translation>All insurances, %1</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>请取走您的卡</source>
        <translation>Please take your card</translation>
    </message>
</context>
<context>
    <name>UpperPanel</name>
    <message>
        <source>就业社保自助一体机</source>
        <translation>Jobs and Social Insurance</translation>
    </message>
    <message>
        <source>要按的都在下面。再按一次“放低”就恢复。</source>
        <translation>All keys are below. Press &quot;Lower&quot; again to go back.</translation>
    </message>
</context>
<context>
    <name>VisitView</name>
    <message>
        <source>密码不对，还可以再试 {0} 次</source>
        <translation>Wrong PIN, tries left: {0}</translation>
    </message>
    <message>
        <source>输入密码</source>
        <translation>Enter PIN</translation>
    </message>
    <message>
        <source>首页</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>缴费明细</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>查找</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>代码 {0}</source>
        <translation>Code {0}</translation>
    </message>
    <message>
        <source>打印了材料的，也请拿走。卡取出后，屏幕上不留任何信息。</source>
        <translation>Take your papers too. Nothing stays on the screen once the card is out.</translation>
    </message>
    <message>
        <source>屏幕上没有留下您的任何信息。</source>
        <translation>Nothing of yours is left on the screen.</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>个人信息没有读出来。插上耳机，可以只让您自己听到。</source>
        <translation>Personal data was not read out. Plug in a headset to hear it by yourself.</translation>
    </message>
    <message>
        <source>您还在吗？{0}秒后本机会自动结束。要继续，请按“我还在”。</source>
        <translation>Are you still there? This visit ends in {0} seconds. To go on, press: I am still here.</translation>
    </message>
    <message>
        <source>请取走您的卡。</source>
        <translation>Please take your card.</translation>
    </message>
</context>
<context>
    <name>VoiceStrip</name>
    <message>
        <source>%1减小</source>
        <translation>%1 down</translation>
    </message>
    <message>
        <source>%1增大</source>
        <translation>%1 up</translation>
    </message>
    <message>
        <source>正在耳机里播报</source>
        <translation>Reading to the headset</translation>
    </message>
    <message>
        <source>正在播报。个人信息要插耳机才读。</source>
        <translation>Reading out. Personal data needs a headset.</translation>
    </message>
    <message>
        <source>音量</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>语速</source>
        <translation>Speed</translation>
    </message>
</context>
<context>
    <name>WaitingScreen</name>
    <message>
        <source>请插入社会保障卡</source>
        <translation>Insert your card</translation>
    </message>
    <message>
        <source>芯片朝前，有照片的一面朝上</source>
        <translation>Chip first, photo side up</translation>
    </message>
    <message>
        <source>插卡能办：查缴费、看养老金、打印明细</source>
        <translation>With your card: contributions, pension, statements</translation>
    </message>
    <message>
        <source>不用插卡，点这里</source>
        <translation>No card needed</translation>
    </message>
    <message>
        <source>查找能办的事</source>
        <translation>Find a service</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>这不是社会保障卡</source>
        <translation>Not a social-security card</translation>
    </message>
    <message>
        <source>请取走这张卡，换成社会保障卡再插入。</source>
        <translation>Please take this card and insert a social-security card.</translation>
    </message>
    <message>
        <source>这是一张银行卡</source>
        <translation>This is a bank card</translation>
    </message>
    <message>
        <source>本机只认社会保障卡。请取走银行卡，换成社会保障卡再插入。</source>
        <translation>This machine reads social-security cards only. Please take the bank card and insert a social-security card.</translation>
    </message>
    <message>
        <source>这是身份证</source>
        <translation>This is an ID card</translation>
    </message>
    <message>
        <source>这里只读社会保障卡。请取走身份证，换成社会保障卡再插入。</source>
        <translation>Only social-security cards are read here. Please take the ID card and insert a social-security card.</translation>
    </message>
    <message>
        <source>读不到这张卡</source>
        <translation>The card cannot be read</translation>
    </message>
    <message>
        <source>请检查：芯片朝前、有照片的一面朝上，插到底再试。多次不行，可能是卡坏了，请到窗口换卡。</source>
        <translation>Please check: chip first, photo side up, all the way in. If it keeps failing the card may be broken: the counter replaces it.</translation>
    </message>
    <message>
        <source>卡拿得太早了</source>
        <translation>The card was taken too early</translation>
    </message>
    <message>
        <source>请重新插入社会保障卡，等屏幕提示再取走。</source>
        <translation>Please insert it again and wait until the screen asks you to take it.</translation>
    </message>
    <message>
        <source>这是第三代社会保障卡</source>
        <translation>This is a third-generation card</translation>
    </message>
    <message>
        <source>卡里的姓名和号码有加密保护，本机还没有开通解密。请改用第二代卡，或请工作人员用身份证帮您查询。</source>
        <translation>Name and number on it are encrypted and this machine cannot read them yet. Please use a second-generation card or ask the staff.</translation>
    </message>
    <message>
        <source>密码已锁住</source>
        <translation>The PIN is locked</translation>
    </message>
    <message>
        <source>为了安全，这张卡的密码已锁。请带身份证和社保卡到社保卡窗口解锁、重设密码。</source>
        <translation>For safety this card&apos;s PIN is locked. Please take your ID and the card to the counter to unlock it.</translation>
    </message>
    <message>
        <source>卡里的信息读不懂</source>
        <translation>The card&apos;s data makes no sense</translation>
    </message>
    <message>
        <source>这张卡的芯片数据可能损坏。请取走卡，到社保卡窗口检查或换卡。</source>
        <translation>The chip&apos;s data may be damaged. Please take the card to the counter to have it checked.</translation>
    </message>
    <message>
        <source>卡反应太慢</source>
        <translation>The card is too slow</translation>
    </message>
    <message>
        <source>请取出卡，擦干净芯片，重新插到底再试。</source>
        <translation>Please take it out, wipe the chip and insert it again.</translation>
    </message>
    <message>
        <source>这张卡已被锁定</source>
        <translation>This card is locked</translation>
    </message>
    <message>
        <source>锁定的卡不能在本机使用。请带身份证和这张卡到社保卡窗口办理。</source>
        <translation>A locked card cannot be used here. Please take your ID and the card to the counter.</translation>
    </message>
    <message>
        <source>卡没有答应这一步</source>
        <translation>The card refused this step</translation>
    </message>
    <message>
        <source>请取出卡再试；多次不行，请到社保卡窗口检查卡片。</source>
        <translation>Please take it out and try again; if it keeps failing, have it checked at the counter.</translation>
    </message>
    <message>
        <source>读卡器出了故障</source>
        <translation>The card reader has a fault</translation>
    </message>
    <message>
        <source>请让工作人员检查读卡器，或过一会儿再来。</source>
        <translation>Please ask the staff to check the reader, or come back later.</translation>
    </message>
    <message>
        <source>读卡器正忙</source>
        <translation>The card reader is busy</translation>
    </message>
    <message>
        <source>请取出卡，过几秒钟再插入。</source>
        <translation>Please take the card out and insert it again in a few seconds.</translation>
    </message>
    <message>
        <source>读卡器没有准备好</source>
        <translation>The card reader is not ready</translation>
    </message>
    <message>
        <source>读卡器没有连接</source>
        <translation>The card reader is not connected</translation>
    </message>
    <message>
        <source>卡换过了</source>
        <translation>The card was changed</translation>
    </message>
    <message>
        <source>请取出卡，重新插入自己的社会保障卡。</source>
        <translation>Please take it out and insert your own card again.</translation>
    </message>
    <message>
        <source>这张卡已挂失</source>
        <translation>This card is reported lost</translation>
    </message>
    <message>
        <source>挂失的卡不能办事。如果卡找回来了，请本人带身份证到社保卡窗口解除挂失。</source>
        <translation>A lost card cannot be used. If you found it, bring your ID to the counter to release it.</translation>
    </message>
    <message>
        <source>这张卡已注销</source>
        <translation>This card is cancelled</translation>
    </message>
    <message>
        <source>请使用新的社会保障卡。没有新卡，请到社保卡窗口补领。</source>
        <translation>Please use your new card. If you have none, the counter issues one.</translation>
    </message>
    <message>
        <source>这张卡还没有启用</source>
        <translation>This card is not active yet</translation>
    </message>
    <message>
        <source>请带身份证和这张卡到社保卡窗口启用后再来。</source>
        <translation>Please have it activated at the counter with your ID, then come back.</translation>
    </message>
    <message>
        <source>这张卡已过有效期</source>
        <translation>This card is out of date</translation>
    </message>
    <message>
        <source>请带身份证和旧卡到社保卡窗口换领新卡。换卡不影响您的参保记录。</source>
        <translation>Please have it replaced at the counter with your ID. Your records stay as they are.</translation>
    </message>
    <message>
        <source>平台上没有这张卡</source>
        <translation>The platform does not know this card</translation>
    </message>
    <message>
        <source>卡和参保记录对不上。请带身份证和社保卡到乡镇（街道）社保窗口办理，或请工作人员帮助。</source>
        <translation>Card and records do not match. Please take your ID and card to the township counter, or ask the staff.</translation>
    </message>
    <message>
        <source>找不到您的参保信息</source>
        <translation>No records of yours found</translation>
    </message>
    <message>
        <source>平台上没有您的参保记录。如果您参过保，请带身份证和社保卡到乡镇（街道）社保窗口办理，或请工作人员帮助。</source>
        <translation>The platform has no records of you. If you were insured, please take your ID and card to the township counter, or ask the staff.</translation>
    </message>
    <message>
        <source>您有两条参保记录</source>
        <translation>You have two records</translation>
    </message>
    <message>
        <source>两条记录要先合并才能查询。请带身份证和社保卡到经办窗口办理。</source>
        <translation>They have to be merged first. Please take your ID and card to the counter.</translation>
    </message>
    <message>
        <source>不能办理</source>
        <translation>Not possible</translation>
    </message>
    <message>
        <source>平台上这位持卡人的状态不允许在本机办理。家属请到经办窗口咨询。</source>
        <translation>This card holder&apos;s status does not allow it here. Family, please ask at the counter.</translation>
    </message>
    <message>
        <source>您的参保记录已暂停使用</source>
        <translation>Your record is suspended</translation>
    </message>
    <message>
        <source>需要先核实情况。请带身份证和社保卡到乡镇（街道）社保窗口办理，或请工作人员帮助。</source>
        <translation>It has to be checked first. Please take your ID and card to the township counter, or ask the staff.</translation>
    </message>
    <message>
        <source>本机没有在平台登记</source>
        <translation>This machine is not registered</translation>
    </message>
    <message>
        <source>请告诉工作人员：本机编号需要在平台登记。您可以先到窗口办理。</source>
        <translation>Please tell the staff that this machine&apos;s number must be registered. The counter can serve you now.</translation>
    </message>
    <message>
        <source>需要先核对密码</source>
        <translation>The PIN is needed first</translation>
    </message>
    <message>
        <source>请取出卡，重新插入并输入密码。</source>
        <translation>Please take the card out, insert it again and enter the PIN.</translation>
    </message>
    <message>
        <source>这次办理已经超时</source>
        <translation>This visit has timed out</translation>
    </message>
    <message>
        <source>为了保护您的信息，本次办理已结束。请取出卡，重新插入再办。</source>
        <translation>To protect your data it has ended. Please take the card out and insert it again.</translation>
    </message>
    <message>
        <source>这一项现在办不了</source>
        <translation>This cannot be done now</translation>
    </message>
    <message>
        <source>请看屏幕上的说明，或请工作人员帮助。</source>
        <translation>Please read the screen, or ask the staff.</translation>
    </message>
    <message>
        <source>有的内容不对</source>
        <translation>Some answers are not right</translation>
    </message>
    <message>
        <source>请按提示改好，再试一次。</source>
        <translation>Please correct them as shown and try again.</translation>
    </message>
    <message>
        <source>没有缴费记录</source>
        <translation>No contributions</translation>
    </message>
    <message>
        <source>这个险种没有可以打印的缴费记录。</source>
        <translation>There is nothing to print for this insurance.</translation>
    </message>
    <message>
        <source>社保平台暂时不能用</source>
        <translation>The platform is unavailable</translation>
    </message>
    <message>
        <source>请过几分钟再试。着急办理请到窗口。</source>
        <translation>Please try again in a few minutes, or go to the counter if it is urgent.</translation>
    </message>
    <message>
        <source>社保平台出了问题</source>
        <translation>The platform has a problem</translation>
    </message>
    <message>
        <source>请过几分钟再试；一直不行，请告诉工作人员，或拨打 12333。</source>
        <translation>Please try again in a few minutes; if it keeps failing, tell the staff or call 12333.</translation>
    </message>
    <message>
        <source>连不上社保平台</source>
        <translation>The platform cannot be reached</translation>
    </message>
    <message>
        <source>网络可能断了。请过几分钟再试，或请工作人员检查网络。</source>
        <translation>The network may be down. Please try again in a few minutes, or ask the staff to check it.</translation>
    </message>
    <message>
        <source>社保平台没有及时回答</source>
        <translation>The platform did not answer in time</translation>
    </message>
    <message>
        <source>网络太慢。请再试一次；一直不行，请过一会儿再来。</source>
        <translation>The network is slow. Please try again, or come back later.</translation>
    </message>
    <message>
        <source>社保平台的回答看不懂</source>
        <translation>The platform&apos;s answer makes no sense</translation>
    </message>
    <message>
        <source>您的信息没有受影响。请过几分钟再试，或拨打 12333。</source>
        <translation>Your data is not affected. Please try again in a few minutes, or call 12333.</translation>
    </message>
    <message>
        <source>读卡没有成功</source>
        <translation>The card was not read</translation>
    </message>
    <message>
        <source>请取出卡，擦干净芯片，重新插到底再试。多次不行，请到社保卡窗口检查卡片。</source>
        <translation>Please take it out, wipe the chip and insert it again. If it keeps failing, have it checked at the counter.</translation>
    </message>
    <message>
        <source>没有办成</source>
        <translation>It did not work</translation>
    </message>
    <message>
        <source>请过一会儿再试，或请工作人员帮助。</source>
        <translation>Please try again later, or ask the staff.</translation>
    </message>
    <message>
        <source>读卡器没有准备好，正在重新连接。</source>
        <translation>The card reader is not ready; reconnecting.</translation>
    </message>
    <message>
        <source>连不上社保平台，正在重新连接。</source>
        <translation>The platform cannot be reached; reconnecting.</translation>
    </message>
</context>
<context>
    <name>WritingPad</name>
    <message>
        <source>手写区</source>
        <translation>Writing area</translation>
    </message>
    <message>
        <source>请在这里用手指写字</source>
        <translation>Write here with your finger</translation>
    </message>
    <message>
        <source>撤一笔</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>删字</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>WritingSection</name>
    <message>
        <source>现在住哪里</source>
        <translation>Where you live now</translation>
    </message>
    <message>
        <source>文化路 8 号</source>
        <translation>8 Culture Road</translation>
    </message>
    <message>
        <source>手机号码</source>
        <translation>Mobile number</translation>
    </message>
    <message>
        <source>手机号码是 11 位数字，还差 8 位</source>
        <translation>A mobile number has 11 digits; 8 are missing</translation>
    </message>
    <message>
        <source>开户姓名</source>
        <translation>Name of the account</translation>
    </message>
    <message>
        <source>和社保卡上的一样</source>
        <translation>As on the card</translation>
    </message>
    <message>
        <source>今年缴多少？</source>
        <translation>How much this year?</translation>
    </message>
</context>
<context>
    <name>YearChart</name>
    <message>
        <source>历年缴费</source>
        <translation>Contributions by year</translation>
    </message>
</context>
<context>
    <name>style</name>
    <message>
        <source>空格</source>
        <translation>Space</translation>
    </message>
</context>
</TS>
