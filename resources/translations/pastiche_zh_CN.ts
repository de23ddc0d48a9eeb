<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ExportTarget</name>
    <message>
        <source>an earlier result</source>
        <translation>某个以往结果</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>此文件夹不存在。</translation>
    </message>
    <message>
        <source>This is the folder of the earlier results. Choose another folder.</source>
        <translation>这是存放以往结果的文件夹，请选择其他文件夹。</translation>
    </message>
    <message>
        <source>This would replace %1. Choose another name.</source>
        <translation>这会替换%1，请换一个名称。</translation>
    </message>
    <message>
        <source>This is a folder. Give the file a name.</source>
        <translation>这是一个文件夹，请指定文件名。</translation>
    </message>
    <message>
        <source>This is no ordinary file. Choose another name.</source>
        <translation>这不是普通文件，请换一个名称。</translation>
    </message>
</context>
<context>
    <name>PictureSource</name>
    <message>
        <source>picture without a name</source>
        <translation>未命名图片</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Today, %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What it was made from is not known.</source>
        <translation>不知道它是用什么制作的。</translation>
    </message>
    <message>
        <source>Photo: %1.</source>
        <translation>照片：%1。</translation>
    </message>
    <message>
        <source>Painting: %1.</source>
        <translation>画作：%1。</translation>
    </message>
    <message>
        <source>Started from: %1.</source>
        <translation>起点：%1。</translation>
    </message>
    <message>
        <source>%1 pixels, %2 in %3.</source>
        <translation>%1 像素，%2，用时 %3。</translation>
    </message>
    <message numerus="yes">
        <source>finished after %n steps</source>
        <translation>
            <numerusform>经 %n 步完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped after %n steps</source>
        <translation>
            <numerusform>经 %n 步后停止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>another run was started after %n steps</source>
        <translation>
            <numerusform>经 %n 步后另行开始了绘制</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>failed after %n steps</source>
        <translation>
            <numerusform>经 %n 步后失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>saved while it was painted, after %n steps</source>
        <translation>
            <numerusform>绘制途中保存，已进行 %n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>Painted at %1 pixels, and enlarged from there.</source>
        <translation>以 %1 像素绘制，然后放大。</translation>
    </message>
</context>
<context>
    <name>ShowInFolder</name>
    <message>
        <source>Show in &amp;folder</source>
        <translation>在文件夹中显示(&amp;F)</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>%1 is empty: choose another picture</source>
        <translation>%1是空的：请选择其他图片</translation>
    </message>
    <message>
        <source>%1 is %2 and the photo %3: they differ in shape; paint the mask over the photo</source>
        <translation>%1为 %2，照片为 %3：两者形状不同；请在照片上绘制蒙版</translation>
    </message>
    <message>
        <source>no painting: choose one</source>
        <translation>没有画作：请选择一幅</translation>
    </message>
    <message>
        <source>there are %1 paintings and %2 at the most can be mixed: leave some out</source>
        <translation>有 %1 幅画作，而最多只能混合 %2 幅：请去掉一些</translation>
    </message>
    <message>
        <source>the painting&apos;s mask</source>
        <translation>画作的蒙版</translation>
    </message>
    <message>
        <source>a painting&apos;s weight</source>
        <translation>画作的权重</translation>
    </message>
    <message>
        <source>every painting has the weight 0: give one a weight above 0</source>
        <translation>所有画作的权重都是 0：请至少给一幅大于 0 的权重</translation>
    </message>
    <message>
        <source>no photo: choose one</source>
        <translation>没有照片：请选择一张</translation>
    </message>
    <message>
        <source>the recipe starts from a custom picture, but there is none: choose one</source>
        <translation>配方以自选图片为起点，但没有这张图片：请选择一张</translation>
    </message>
    <message>
        <source>the mask of what is protected</source>
        <translation>保护区域的蒙版</translation>
    </message>
    <message>
        <source>its snapshots take more than 2 GB; delete some of them</source>
        <translation>快照超过 2 GB；请删除一些</translation>
    </message>
    <message>
        <source>its artwork.json is not what this program writes</source>
        <translation>其中的 artwork.json 不是本程序写出的格式</translation>
    </message>
    <message>
        <source>a later Pastiche wrote this (version %1): open it with that</source>
        <translation>它由更新版本的 Pastiche 写出（版本 %1）：请用该版本打开</translation>
    </message>
    <message>
        <source>its paintings are too many</source>
        <translation>画作过多</translation>
    </message>
    <message>
        <source>its shares are out of range</source>
        <translation>画作的占比超出范围</translation>
    </message>
    <message>
        <source>its history.json is not what this program writes</source>
        <translation>其中的 history.json 不是本程序写出的格式</translation>
    </message>
    <message>
        <source>%1: this is too large for an artwork</source>
        <translation>%1：文件过大，不可能是作品</translation>
    </message>
    <message>
        <source>its snapshots are too many</source>
        <translation>快照过多</translation>
    </message>
    <message>
        <source>%1: this artwork cannot be opened: %2</source>
        <translation>%1：无法打开此作品：%2</translation>
    </message>
    <message>
        <source>there is not enough memory for its pictures</source>
        <translation>内存不足以载入其中的图片</translation>
    </message>
    <message>
        <source>%1: there is not enough memory to write this artwork</source>
        <translation>%1：内存不足，无法写入此作品</translation>
    </message>
    <message>
        <source>%1: there is not enough memory to read this artwork</source>
        <translation>%1：内存不足，无法读取此作品</translation>
    </message>
    <message>
        <source>%1: this picture does not say how it was painted; choose one that Pastiche has written with its settings</source>
        <translation>%1：此图片没有记录它是如何绘制的；请选择由 Pastiche 连同设置一起写出的图片</translation>
    </message>
    <message>
        <source>the snapshot has no picture</source>
        <translation>此快照没有画面</translation>
    </message>
    <message>
        <source>the snapshot&apos;s thumbnail is too large</source>
        <translation>此快照的缩略图过大</translation>
    </message>
    <message>
        <source>its archive cannot be read (%1): it is cut off or damaged</source>
        <translation>无法读取其压缩包（%1）：文件不完整或已损坏</translation>
    </message>
    <message>
        <source>its %1 is missing</source>
        <translation>其中缺少 %1</translation>
    </message>
    <message>
        <source>its %1 is too large</source>
        <translation>其中的 %1 过大</translation>
    </message>
    <message>
        <source>its %1 cannot be read</source>
        <translation>无法读取其中的 %1</translation>
    </message>
    <message>
        <source>the archive cannot be made (%1)</source>
        <translation>无法创建压缩包（%1）</translation>
    </message>
    <message>
        <source>the archive cannot be made: there is not enough memory</source>
        <translation>无法创建压缩包：内存不足</translation>
    </message>
    <message>
        <source>this name is too long; choose a shorter one</source>
        <translation>名称过长；请换一个较短的名称</translation>
    </message>
    <message>
        <source>the links of that name go round in a circle; choose another name</source>
        <translation>此名称的链接循环指向自身；请换一个名称</translation>
    </message>
    <message>
        <source>this is a folder; give the name of a file</source>
        <translation>这是一个文件夹；请指定文件名</translation>
    </message>
    <message>
        <source>this is no ordinary file and is not replaced; choose another name</source>
        <translation>这不是普通文件，不会被替换；请换一个名称</translation>
    </message>
    <message>
        <source>there is a file of that name that is not writable; choose another name</source>
        <translation>已有同名文件，且不可写入；请换一个名称</translation>
    </message>
    <message>
        <source>%1: cannot create a file in %2: %3; choose another folder</source>
        <translation>%1：无法在 %2 中创建文件：%3；请选择其他文件夹</translation>
    </message>
    <message>
        <source>%1: there is a file of this name already, and it was kept; choose another</source>
        <translation>%1：已有同名文件，已将其保留；请换一个名称</translation>
    </message>
    <message>
        <source>%1: cannot write to %2: %3; free some space or choose another folder</source>
        <translation>%1：无法写入 %2：%3；请释放一些空间或选择其他文件夹</translation>
    </message>
    <message>
        <source>there is no folder %1; make it first</source>
        <translation>文件夹 %1 不存在；请先创建它</translation>
    </message>
    <message>
        <source>the folder %1 cannot be opened: %2; choose another folder</source>
        <translation>无法打开文件夹 %1：%2；请选择其他文件夹</translation>
    </message>
    <message>
        <source>the folder %1 takes no files: %2; choose another folder</source>
        <translation>无法在文件夹 %1 中存放文件：%2；请选择其他文件夹</translation>
    </message>
    <message>
        <source>out of memory: choose a smaller size</source>
        <translation>内存不足：请选择较小的尺寸</translation>
    </message>
    <message>
        <source>unexpected failure: %1</source>
        <translation>意外错误：%1</translation>
    </message>
    <message>
        <source>unexpected failure</source>
        <translation>意外错误</translation>
    </message>
    <message>
        <source>%1: there is no such file; check its name</source>
        <translation>%1：没有此文件；请检查名称</translation>
    </message>
    <message>
        <source>%1: this is a folder or a device, not a file; name a file</source>
        <translation>%1：这是文件夹或设备，不是文件；请指定一个文件</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1：无法读取：%2</translation>
    </message>
    <message>
        <source>%1: reading failed: %2</source>
        <translation>%1：读取失败：%2</translation>
    </message>
    <message>
        <source>%1: it ends before the byte %2: it is cut off; get it again</source>
        <translation>%1：文件在第 %2 字节之前就结束了，并不完整；请重新获取</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>there is no other folder: set HOME</source>
        <translation>没有其他文件夹可用：请设置 HOME</translation>
    </message>
    <message>
        <source>%1: this file of Pastiche&apos;s own was not found in %2; install Pastiche again or set PASTICHE_RESOURCES to the folder that holds it</source>
        <translation>%1：在 %2 中找不到 Pastiche 自带的这个文件；请重新安装 Pastiche，或将 PASTICHE_RESOURCES 设为它所在的文件夹</translation>
    </message>
    <message>
        <source>%1 %2: this is the same file as %3 %4; choose another name</source>
        <translation>%1 %2：与 %3 %4 是同一个文件；请换一个名称</translation>
    </message>
    <message>
        <source>%1: %2; what has arrived is damaged and was deleted: fetch it again, or from elsewhere</source>
        <translation>%1：%2；收到的数据已损坏，已被删除：请重新下载，或从别处获取</translation>
    </message>
    <message>
        <source>tensor %1 has not the SHA-256 that it should have</source>
        <translation>张量 %1 的 SHA-256 与应有的不符</translation>
    </message>
    <message>
        <source>tensor %1 has values that are not finite numbers</source>
        <translation>张量 %1 含有非有限数值</translation>
    </message>
    <message>
        <source>tensor %1 is mostly zeros</source>
        <translation>张量 %1 几乎全为零</translation>
    </message>
    <message>
        <source>tensor %1 has a mean magnitude of %2, which no trained network has</source>
        <translation>张量 %1 的平均幅值为 %2，训练过的网络不会如此</translation>
    </message>
    <message>
        <source>%1: %2; this is not the file that is looked for: take the file from elsewhere</source>
        <translation>%1：%2；这不是所需的文件：请从别处获取该文件</translation>
    </message>
    <message>
        <source>tensor %1 is missing</source>
        <translation>缺少张量 %1</translation>
    </message>
    <message>
        <source>tensor %1 is not fp32</source>
        <translation>张量 %1 不是 fp32</translation>
    </message>
    <message>
        <source>tensor %1 is %2, not %3</source>
        <translation>张量 %1 的形状为 %2，应为 %3</translation>
    </message>
    <message>
        <source>going on where the last fetch ended</source>
        <translation>从上次下载中断处继续</translation>
    </message>
    <message>
        <source>the file on the server has changed: beginning anew</source>
        <translation>服务器上的文件已更改：重新开始下载</translation>
    </message>
    <message>
        <source>the server does not give parts of files: fetching all of it</source>
        <translation>服务器不支持分段下载：将下载整个文件</translation>
    </message>
    <message>
        <source>%1: this is no safetensors file: its header would have %2 bytes of the file&apos;s %3; take the file from elsewhere</source>
        <translation>%1：这不是 safetensors 文件：文件共 %3 字节，而头部竟有 %2 字节；请从别处获取该文件</translation>
    </message>
    <message>
        <source>%1: the file has the SHA-256 %2, not %3; it is damaged or another file and was deleted: fetch it again, or from elsewhere</source>
        <translation>%1：文件的 SHA-256 为 %2，而不是 %3；它已损坏或是另一个文件，已被删除：请重新下载，或从别处获取</translation>
    </message>
    <message>
        <source>%1 (what has arrived is kept: the next fetch goes on from there)</source>
        <translation>%1（已收到的部分会保留：下次下载时从此处继续）</translation>
    </message>
    <message>
        <source>%1: this address is not secured by https; take the file from elsewhere</source>
        <translation>%1：此地址未使用 https 加密；请从别处获取该文件</translation>
    </message>
    <message>
        <source>the server cannot be reached; check the network connection and the proxy settings</source>
        <translation>无法连接服务器；请检查网络连接和代理设置</translation>
    </message>
    <message>
        <source>the server is too slow: less than %1 bytes per second for %2 s; try again later</source>
        <translation>服务器太慢：连续 %2 秒低于每秒 %1 字节；请稍后再试</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not one that this computer trusts (reason %1); check the address and the clock, and set SSL_CERT_FILE if your network has certificates of its own</source>
        <translation>这台计算机不信任服务器的证书（原因 %1）；请检查地址和系统时间，如果所在网络使用自己的证书，请设置 SSL_CERT_FILE</translation>
    </message>
    <message>
        <source>no server of this name is found; check the address and the network connection</source>
        <translation>找不到此名称的服务器；请检查地址和网络连接</translation>
    </message>
    <message>
        <source>the proxy is not found; correct the variable http_proxy, https_proxy or all_proxy</source>
        <translation>找不到代理；请更正变量 http_proxy、https_proxy 或 all_proxy</translation>
    </message>
    <message>
        <source>no connection to the server or the proxy; check the address and the network connection</source>
        <translation>无法连接服务器或代理；请检查地址和网络连接</translation>
    </message>
    <message>
        <source>the server sends from one address to the next without end; take the file from elsewhere</source>
        <translation>服务器不断重定向，没有尽头；请从别处获取该文件</translation>
    </message>
    <message>
        <source>the server sends to an address that is not secured by https, which is not followed; take the file from elsewhere</source>
        <translation>服务器重定向到未使用 https 加密的地址，不会继续访问；请从别处获取该文件</translation>
    </message>
    <message>
        <source>the certificates to trust cannot be read; install ca-certificates or correct SSL_CERT_FILE</source>
        <translation>无法读取受信任的证书；请安装 ca-certificates 或更正 SSL_CERT_FILE</translation>
    </message>
    <message>
        <source>the connection was cut off; try again</source>
        <translation>连接中断；请重试</translation>
    </message>
    <message>
        <source>%1; try again or take the file from elsewhere</source>
        <translation>%1；请重试或从别处获取该文件</translation>
    </message>
    <message>
        <source>%1: the server answers %2, no permission; take the file from elsewhere</source>
        <translation>%1：服务器返回 %2，没有权限；请从别处获取该文件</translation>
    </message>
    <message>
        <source>%1: the server answers %2, there is no such file; take the file from elsewhere</source>
        <translation>%1：服务器返回 %2，没有此文件；请从别处获取该文件</translation>
    </message>
    <message>
        <source>%1: the server answers %2, the proxy wants a password; put it into http_proxy or https_proxy</source>
        <translation>%1：服务器返回 %2，代理需要密码；请在 http_proxy 或 https_proxy 中填写</translation>
    </message>
    <message>
        <source>%1: the server answers %2, the file is shorter than it should be; take the file from elsewhere</source>
        <translation>%1：服务器返回 %2，文件比应有的短；请从别处获取该文件</translation>
    </message>
    <message>
        <source>%1: the server answers %2, too many requests; try again later</source>
        <translation>%1：服务器返回 %2，请求过多；请稍后再试</translation>
    </message>
    <message>
        <source>%1: the server answers %2, it has a problem of its own; try again later</source>
        <translation>%1：服务器返回 %2，服务器自身出现问题；请稍后再试</translation>
    </message>
    <message>
        <source>%1: the server answers %2, which is of no use here; take the file from elsewhere</source>
        <translation>%1：服务器返回 %2，在此无法使用；请从别处获取该文件</translation>
    </message>
    <message>
        <source>%1: this folder cannot be made: %2; free the way to it, or set XDG_DATA_HOME to another place</source>
        <translation>%1：无法创建此文件夹：%2；请清除其路径上的障碍，或将 XDG_DATA_HOME 设为其他位置</translation>
    </message>
    <message>
        <source>%1: another fetch is at work on it; wait for its end</source>
        <translation>%1：另一个下载正在处理它；请等待其结束</translation>
    </message>
    <message>
        <source>%1: cannot be written: %2; check the folder&apos;s permissions, or set XDG_DATA_HOME to another place</source>
        <translation>%1：无法写入：%2；请检查文件夹的权限，或将 XDG_DATA_HOME 设为其他位置</translation>
    </message>
    <message>
        <source>%1: cannot be written: %2; free some space or check the permissions</source>
        <translation>%1：无法写入：%2；请释放一些空间或检查权限</translation>
    </message>
    <message>
        <source>%1: the server gives no more parts of the file; fetch the whole file instead</source>
        <translation>%1：服务器不再提供分段下载；请改为下载整个文件</translation>
    </message>
    <message>
        <source>the server does not say which part of the file it sends</source>
        <translation>服务器没有说明发送的是文件的哪一段</translation>
    </message>
    <message>
        <source>the server sends bytes %1 where %2 were asked for</source>
        <translation>请求的是字节 %2，服务器却发送了 %1</translation>
    </message>
    <message>
        <source>%1: the file on the server has just changed; fetch it again</source>
        <translation>%1：服务器上的文件刚刚更改；请重新下载</translation>
    </message>
    <message>
        <source>the server sends more than was asked for</source>
        <translation>服务器发送的内容多于所请求的</translation>
    </message>
    <message>
        <source>%1: %2; use another address, or fetch the whole file instead</source>
        <translation>%1：%2；请换一个地址，或改为下载整个文件</translation>
    </message>
    <message>
        <source>%1: the connection was cut off; try again</source>
        <translation>%1：连接中断；请重试</translation>
    </message>
    <message>
        <source>%1: this is no web address; give one that begins with https:// or http://</source>
        <translation>%1：这不是网址；请提供以 https:// 或 http:// 开头的地址</translation>
    </message>
    <message>
        <source>this bitmap is %1, which Pastiche does not read; export it as PNG</source>
        <translation>这个位图%1，Pastiche 无法读取；请将它导出为 PNG</translation>
    </message>
    <message>
        <source>coded like a fax</source>
        <translation>采用传真编码</translation>
    </message>
    <message>
        <source>a JPEG or PNG in a bitmap&apos;s wrapping</source>
        <translation>只是 JPEG 或 PNG 的外壳</translation>
    </message>
    <message>
        <source>the file is cut off: only %1 of its %2 rows are there; get it again from where it came</source>
        <translation>文件不完整：%2 行中只有 %1 行；请从原处重新获取</translation>
    </message>
    <message numerus="yes">
        <source>the file is cut off: the last %n of its %1 rows are missing or coarse</source>
        <comment>the file is cut off: the last of its %1 rows is missing or coarse</comment>
        <translation>
            <numerusform>文件不完整：共 %1 行，最后 %n 行缺失或粗糙</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the file is cut off: the last %n of its %1 rows are missing and grey</source>
        <comment>the file is cut off: the last of its %1 rows is missing and grey</comment>
        <translation>
            <numerusform>文件不完整：共 %1 行，最后 %n 行缺失，显示为灰色</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the file is cut off: the last %n of its %1 rows lack their finest detail</source>
        <comment>the file is cut off: the last of its %1 rows lacks its finest detail</comment>
        <translation>
            <numerusform>文件不完整：共 %1 行，最后 %n 行缺少最细的细节</numerusform>
        </translation>
    </message>
    <message>
        <source>this computer cannot decode AVIF; install libheif-plugin-dav1d, or export the picture as JPEG or PNG</source>
        <translation>这台计算机无法解码 AVIF；请安装 libheif-plugin-dav1d，或将图片导出为 JPEG 或 PNG</translation>
    </message>
    <message>
        <source>this computer cannot decode HEIC; install libheif-plugin-libde265, or export the picture as JPEG or PNG</source>
        <translation>这台计算机无法解码 HEIC；请安装 libheif-plugin-libde265，或将图片导出为 JPEG 或 PNG</translation>
    </message>
    <message>
        <source>this file holds a film or parts of a picture, but no picture; export it as JPEG or PNG</source>
        <translation>此文件包含视频或图片的片段，但没有完整的图片；请导出为 JPEG 或 PNG</translation>
    </message>
    <message>
        <source>a JPEG has at most 65,500 pixels a side; export as PNG or TIFF instead</source>
        <translation>JPEG 每边最多 65,500 像素；请改为导出 PNG 或 TIFF</translation>
    </message>
    <message>
        <source>the settings do not fit into a JPEG; export without them, or as PNG or TIFF</source>
        <translation>设置太长，JPEG 容纳不下；请不带设置导出，或导出为 PNG 或 TIFF</translation>
    </message>
    <message>
        <source>the picture could not be encoded as JPEG; export as PNG instead</source>
        <translation>无法将图片编码为 JPEG；请改为导出 PNG</translation>
    </message>
    <message>
        <source>this rare kind of JPEG is not supported; export it as an ordinary JPEG or PNG</source>
        <translation>不支持这种少见的 JPEG；请导出为普通的 JPEG 或 PNG</translation>
    </message>
    <message>
        <source>there is not enough memory for this picture; make it smaller</source>
        <translation>内存不足以载入此图片；请缩小图片</translation>
    </message>
    <message>
        <source>there is not enough memory to encode the picture as PNG; make it smaller</source>
        <translation>内存不足，无法将图片编码为 PNG；请缩小图片</translation>
    </message>
    <message>
        <source>this is a camera raw file; develop it and export it as TIFF or JPEG</source>
        <translation>这是相机 RAW 文件；请先冲洗，再导出为 TIFF 或 JPEG</translation>
    </message>
    <message>
        <source>there is not enough memory to encode the picture as TIFF; make it smaller</source>
        <translation>内存不足，无法将图片编码为 TIFF；请缩小图片</translation>
    </message>
    <message>
        <source>this TIFF has colours of a rare kind (number %1); export it as RGB</source>
        <translation>此 TIFF 使用少见的颜色类型（编号 %1）；请导出为 RGB</translation>
    </message>
    <message>
        <source>this TIFF is compressed in a rare way (number %1); export it with LZW or Deflate</source>
        <translation>此 TIFF 使用少见的压缩方式（编号 %1）；请用 LZW 或 Deflate 导出</translation>
    </message>
    <message>
        <source>this TIFF holds signed or complex numbers; export it with 8 or 16 bits</source>
        <translation>此 TIFF 含有带符号数或复数；请以 8 位或 16 位导出</translation>
    </message>
    <message>
        <source>this TIFF has %1 bits per channel; export it with 8 or 16</source>
        <translation>此 TIFF 每通道 %1 位；请以 8 位或 16 位导出</translation>
    </message>
    <message>
        <source>this TIFF holds inks other than cyan, magenta, yellow and black; export it as RGB</source>
        <translation>此 TIFF 含有青、品红、黄、黑以外的油墨；请导出为 RGB</translation>
    </message>
    <message>
        <source>a WebP picture has at most 16,383 pixels a side; export as PNG or TIFF instead</source>
        <translation>WebP 图片每边最多 16,383 像素；请改为导出 PNG 或 TIFF</translation>
    </message>
    <message>
        <source>the picture could not be encoded as WebP; export as PNG instead</source>
        <translation>无法将图片编码为 WebP；请改为导出 PNG</translation>
    </message>
    <message>
        <source>%1: there is not enough memory to read this file</source>
        <translation>%1：内存不足，无法读取此文件</translation>
    </message>
    <message>
        <source>a camera raw file</source>
        <translation>一个相机 RAW 文件</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>一段视频</translation>
    </message>
    <message>
        <source>a Photoshop file</source>
        <translation>一个 Photoshop 文件</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>一个 PDF 文档</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>一个 PostScript 文档</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>一个图标</translation>
    </message>
    <message>
        <source>a GIMP file</source>
        <translation>一个 GIMP 文件</translation>
    </message>
    <message>
        <source>an OpenEXR picture</source>
        <translation>一张 OpenEXR 图片</translation>
    </message>
    <message>
        <source>a Radiance HDR picture</source>
        <translation>一张 Radiance HDR 图片</translation>
    </message>
    <message>
        <source>a JPEG 2000 picture</source>
        <translation>一张 JPEG 2000 图片</translation>
    </message>
    <message>
        <source>a JPEG XL picture</source>
        <translation>一张 JPEG XL 图片</translation>
    </message>
    <message>
        <source>a ZIP archive or a document</source>
        <translation>一个 ZIP 压缩包或文档</translation>
    </message>
    <message>
        <source>a compressed archive</source>
        <translation>一个压缩包</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>一个网页</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>一张 SVG 图形</translation>
    </message>
    <message>
        <source>a text file</source>
        <translation>一个文本文件</translation>
    </message>
    <message>
        <source>choose a JPEG, PNG, TIFF, WebP, HEIC, AVIF, GIF or BMP file</source>
        <translation>请选择 JPEG、PNG、TIFF、WebP、HEIC、AVIF、GIF 或 BMP 文件</translation>
    </message>
    <message>
        <source>save the picture itself instead of the page that shows it</source>
        <translation>请保存图片本身，而不是显示图片的网页</translation>
    </message>
    <message>
        <source>export one frame as JPEG or PNG</source>
        <translation>请将其中一帧导出为 JPEG 或 PNG</translation>
    </message>
    <message>
        <source>export it as JPEG or PNG</source>
        <translation>请将它导出为 JPEG 或 PNG</translation>
    </message>
    <message>
        <source>%1: the file is empty; save or download it again</source>
        <translation>%1：文件是空的；请重新保存或下载</translation>
    </message>
    <message>
        <source>%1: this is no picture that Pastiche knows; %2</source>
        <translation>%1：这不是 Pastiche 认识的图片；%2</translation>
    </message>
    <message>
        <source>%1: this is %2, which Pastiche does not read; %3</source>
        <translation>%1：这是%2，Pastiche 无法读取；%3</translation>
    </message>
    <message>
        <source>the picture is %1 x %2 pixels, more than the %3 million that Pastiche reads; make it smaller</source>
        <translation>图片为 %1 × %2 像素，超过 Pastiche 可读取的 %3 百万像素；请缩小图片</translation>
    </message>
    <message>
        <source>the file is cut off or damaged; export it again from where it came</source>
        <translation>文件不完整或已损坏；请从原处重新导出</translation>
    </message>
    <message>
        <source>%1: there is no such file in %2; check the name</source>
        <translation>%1：%2 中没有此文件；请检查名称</translation>
    </message>
    <message>
        <source>%1: there is no such file in the current folder; check the name</source>
        <translation>%1：当前文件夹中没有此文件；请检查名称</translation>
    </message>
    <message>
        <source>%1: this is a folder; choose a picture in it</source>
        <translation>%1：这是一个文件夹；请选择其中的图片</translation>
    </message>
    <message>
        <source>%1: this is no ordinary file; choose a picture</source>
        <translation>%1：这不是普通文件；请选择图片</translation>
    </message>
    <message>
        <source>%1: the file cannot be opened; check that you may read it</source>
        <translation>%1：无法打开文件；请检查您是否有读取权限</translation>
    </message>
    <message>
        <source>%1: the file could not be read to its end; copy it to this computer first</source>
        <translation>%1：文件未能读完；请先将它复制到这台计算机</translation>
    </message>
    <message>
        <source>%1: there is not enough memory for this picture; make it smaller</source>
        <translation>%1：内存不足以载入此图片；请缩小图片</translation>
    </message>
    <message>
        <source>the quality is %1; choose one from 1 to 100</source>
        <translation>质量为 %1；请选择 1 到 100 之间的值</translation>
    </message>
    <message>
        <source>the bit depth is %1; choose 8 or 16</source>
        <translation>位深为 %1；请选择 8 或 16</translation>
    </message>
    <message>
        <source>the resolution is %1 dpi; choose one from 1 to %2</source>
        <translation>分辨率为 %1 dpi；请选择 1 到 %2 之间的值</translation>
    </message>
    <message>
        <source>there is not enough memory for the colours; export as sRGB</source>
        <translation>内存不足，无法转换颜色；请以 sRGB 导出</translation>
    </message>
    <message>
        <source>%1: choose a name that ends in .png, .jpg, .tif or .webp</source>
        <translation>%1：请选择以 .png、.jpg、.tif 或 .webp 结尾的名称</translation>
    </message>
    <message>
        <source>%1: there is no picture to write yet</source>
        <translation>%1：还没有可写出的图片</translation>
    </message>
    <message>
        <source>%1: there is not enough memory to encode the picture; make it smaller</source>
        <translation>%1：内存不足，无法编码图片；请缩小图片</translation>
    </message>
    <message>
        <source>there is no picture to write yet</source>
        <translation>还没有可写出的图片</translation>
    </message>
    <message>
        <source>there is not enough memory to encode the picture; make it smaller</source>
        <translation>内存不足，无法编码图片；请缩小图片</translation>
    </message>
    <message>
        <source>what its metadata say of how it was painted is damaged</source>
        <translation>元数据中关于绘制方式的记录已损坏</translation>
    </message>
    <message>
        <source>the settings could not be put into the file; export without them</source>
        <translation>无法将设置写入文件；请不带设置导出</translation>
    </message>
    <message>
        <source>%1: the network ends at %2; %3 is not in it: choose layers from conv1_1 to %2</source>
        <translation>%1：此网络到 %2 为止，其中没有 %3：请选择 conv1_1 到 %2 之间的层</translation>
    </message>
    <message>
        <source>%1: the network ends at %2; %3 and %4 are not in it: choose layers from conv1_1 to %2</source>
        <translation>%1：此网络到 %2 为止，其中没有 %3 和 %4：请选择 conv1_1 到 %2 之间的层</translation>
    </message>
    <message>
        <source>%1: %2 has values that are not finite numbers; the file is damaged, get it again</source>
        <translation>%1：%2 含有非有限数值；文件已损坏，请重新获取</translation>
    </message>
    <message>
        <source>%1: its metadata asks for pooling &apos;%2&apos;; max and average are known</source>
        <translation>%1：其元数据要求池化方式为“%2”；可用的只有 max 和 average</translation>
    </message>
    <message>
        <source>normalised by its maker, as its metadata says</source>
        <translation>制作者已作归一化（据其元数据）</translation>
    </message>
    <message>
        <source>left at the level of the file</source>
        <translation>保持文件中的激活水平</translation>
    </message>
    <message>
        <source>normalised by its maker, as its activations on the bundled pictures show</source>
        <translation>制作者已作归一化（据其在自带图片上的激活）</translation>
    </message>
    <message>
        <source>normalised when it was loaded, on the bundled pictures</source>
        <translation>载入时已在自带图片上作归一化</translation>
    </message>
    <message>
        <source>caffe (BGR in [0, 255] minus means)</source>
        <translation>caffe（BGR，范围 [0, 255]，减去均值）</translation>
    </message>
    <message>
        <source>torch (RGB in [0, 1] minus mean over deviation)</source>
        <translation>torch（RGB，范围 [0, 1]，减去均值后除以标准差）</translation>
    </message>
    <message>
        <source>conv1_1&apos;s filters are as small (median norm %1) as only inputs that vary by tens ask for</source>
        <translation>conv1_1 的滤波器很小（范数中位数 %1），只有数值跨度达数十的输入才会如此</translation>
    </message>
    <message>
        <source>%1 of conv1_1&apos;s %2 biases are negative, as in Caffe&apos;s networks (the size of its filters, median norm %3, fits both); --preprocessing torch says otherwise</source>
        <translation>conv1_1 的 %2 个偏置中有 %1 个为负，与 Caffe 的网络相符（其滤波器大小，即范数中位数 %3，两者皆可）；如有不同，请用 --preprocessing torch 指定</translation>
    </message>
    <message>
        <source>conv1_1&apos;s filters have a median norm of %1 and %2 of conv1_1&apos;s %3 biases are negative, as in torchvision&apos;s networks; --preprocessing caffe says otherwise</source>
        <translation>conv1_1 的滤波器范数中位数为 %1，%3 个偏置中有 %2 个为负，与 torchvision 的网络相符；如有不同，请用 --preprocessing caffe 指定</translation>
    </message>
    <message>
        <source>as asked for</source>
        <translation>按指定方式</translation>
    </message>
    <message>
        <source>the file&apos;s metadata says so</source>
        <translation>据文件的元数据</translation>
    </message>
    <message>
        <source>the file&apos;s own colour transform</source>
        <translation>文件自带的颜色变换</translation>
    </message>
    <message>
        <source>the file has a 1 x 1 convolution of colours before conv1_1</source>
        <translation>文件在 conv1_1 之前有一个 1 x 1 的颜色卷积</translation>
    </message>
    <message>
        <source>this is %1</source>
        <translation>这是 %1</translation>
    </message>
    <message>
        <source>%1 makes %2 colours of 3; only transforms to 3 are known</source>
        <translation>%1 将 3 种颜色变为 %2 种；只支持变为 3 种的变换</translation>
    </message>
    <message>
        <source>%1 is a seventeenth convolution; VGG-19 has 16</source>
        <translation>%1 是第 17 个卷积；VGG-19 只有 16 个</translation>
    </message>
    <message>
        <source>layer %1 is a convolution where VGG-19 has %2 as layer %3: a layer is missing, or this is another network, such as VGG-16</source>
        <translation>第 %1 层是卷积，而在 VGG-19 中 %2 是第 %3 层：缺少某一层，或这是另一种网络，如 VGG-16</translation>
    </message>
    <message>
        <source>it has batch normalisation (%1); choose VGG-19 without it</source>
        <translation>它含有批归一化（%1）；请选择不含批归一化的 VGG-19</translation>
    </message>
    <message>
        <source>no tensor %1; each layer up to the last needs a weight and a bias</source>
        <translation>没有张量 %1；直到最后一层，每层都需要权重和偏置</translation>
    </message>
    <message>
        <source>%1 holds whole numbers (%2); real ones are needed</source>
        <translation>%1 含有整数（%2）；这里需要实数</translation>
    </message>
    <message>
        <source>%1 is %2, but N x %3%4 is needed here</source>
        <translation>%1 的形状为 %2，而这里需要 N x %3%4</translation>
    </message>
    <message>
        <source>%1 has %2 maps; at most %3 are read</source>
        <translation>%1 有 %2 个特征图；最多读取 %3 个</translation>
    </message>
    <message>
        <source>%1 is %2, but %3 values are needed</source>
        <translation>%1 的形状为 %2，而这里需要 %3 个值</translation>
    </message>
    <message>
        <source>%1: no convolutions of VGG-19 in it: it has no tensors, but features.N.weight, N.weight or convB_K.weight are needed</source>
        <translation>%1：其中没有 VGG-19 的卷积：它不含张量，而这里需要 features.N.weight、N.weight 或 convB_K.weight</translation>
    </message>
    <message>
        <source>%1: no convolutions of VGG-19 in it: it has tensors such as %2, but features.N.weight, N.weight or convB_K.weight are needed</source>
        <translation>%1：其中没有 VGG-19 的卷积：它含有 %2 之类的张量，而这里需要 features.N.weight、N.weight 或 convB_K.weight</translation>
    </message>
    <message>
        <source>the picture is %1 and the photo %2: they differ in shape; give the photo that the picture was made from</source>
        <translation>图片为 %1，照片为 %2：两者形状不同；请提供制作该图片所用的照片</translation>
    </message>
    <message>
        <source>a picture of %1 x %2 needs %3 MiB of memory: choose a smaller size</source>
        <translation>%1 × %2 像素的图片需要 %3 MiB 内存：请选择较小的尺寸</translation>
    </message>
    <message>
        <source>%1: the preset cannot be opened; check its permissions</source>
        <translation>%1：无法打开此预设；请检查其权限</translation>
    </message>
    <message>
        <source>%1: the preset cannot be read</source>
        <translation>%1：无法读取此预设</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be a text</source>
        <translation>%1：&quot;%2&quot; 必须是文本</translation>
    </message>
    <message>
        <source>there is no preset %1; there are %2</source>
        <translation>没有预设 %1；现有 %2</translation>
    </message>
    <message>
        <source>this is too large for a preset</source>
        <translation>文件过大，不可能是预设</translation>
    </message>
    <message>
        <source>it is nested too deeply for a preset</source>
        <translation>嵌套过深，不可能是预设</translation>
    </message>
    <message>
        <source>this is not a preset: it must be a JSON object</source>
        <translation>这不是预设：预设必须是 JSON 对象</translation>
    </message>
    <message>
        <source>there is no field %1 in a preset</source>
        <translation>预设中没有字段 %1</translation>
    </message>
    <message>
        <source>&quot;recipe&quot; is missing: this is not a preset</source>
        <translation>缺少 &quot;recipe&quot;：这不是预设</translation>
    </message>
    <message>
        <source>&quot;published&quot; must be true or false</source>
        <translation>&quot;published&quot; 必须为 true 或 false</translation>
    </message>
    <message>
        <source>%1 cannot be a preset&apos;s name: use letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;</source>
        <translation>%1 不能作为预设的名称：请使用字母、数字、“-”、“_”和“.”</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made (%2); check its permissions</source>
        <translation>%1：无法创建此文件夹（%2）；请检查其权限</translation>
    </message>
    <message>
        <source>%1: there is no such preset any more</source>
        <translation>%1：此预设已不存在</translation>
    </message>
    <message>
        <source>%1: the preset cannot be removed (%2); check the folder&apos;s permissions</source>
        <translation>%1：无法删除此预设（%2）；请检查文件夹的权限</translation>
    </message>
    <message>
        <source>%1: the weight of %2</source>
        <translation>%1 中 %2 的权重</translation>
    </message>
    <message>
        <source>%1 may have at most %2 values, not %3</source>
        <translation>%1：最多可有 %2 个值，现有 %3 个</translation>
    </message>
    <message>
        <source>%1: each number</source>
        <translation>%1 中的每个数</translation>
    </message>
    <message>
        <source>%1 must not be empty</source>
        <translation>%1：不能为空</translation>
    </message>
    <message>
        <source>%1 must not contain a zero byte</source>
        <translation>%1：不能包含零字节</translation>
    </message>
    <message>
        <source>%1: the list is empty; name a size, or use auto</source>
        <translation>%1：列表为空；请写出一个尺寸，或使用 auto</translation>
    </message>
    <message>
        <source>%1: only listed scales have sizes</source>
        <translation>%1：只有列表形式的尺度才有尺寸</translation>
    </message>
    <message>
        <source>%1: each size</source>
        <translation>%1 中的每个尺寸</translation>
    </message>
    <message>
        <source>%1: sizes must grow, but %2 comes after %3</source>
        <translation>%1：尺寸必须递增，而 %3 之后是 %2</translation>
    </message>
    <message>
        <source>content and style are both off: use a content layer with alpha above 0, or a style layer with beta above 0</source>
        <translation>内容与风格均已关闭：请使用 alpha 大于 0 的内容层，或 beta 大于 0 的风格层</translation>
    </message>
    <message>
        <source>%1 must be above %2 and at most %3, not %4</source>
        <translation>%1：应大于 %2 且不超过 %3，现为 %4</translation>
    </message>
    <message>
        <source>%1 must be from %2 to below %3, not %4</source>
        <translation>%1：应不小于 %2 且小于 %3，现为 %4</translation>
    </message>
    <message>
        <source>%1 must be from %2 to %3, not %4</source>
        <translation>%1：应在 %2 到 %3 之间，现为 %4</translation>
    </message>
    <message>
        <source>%1 must be above %2 and at most %3, or %4, not %5</source>
        <translation>%1：应大于 %2 且不超过 %3，或为 %4，现为 %5</translation>
    </message>
    <message>
        <source>%1 must be from %2 to below %3, or %4, not %5</source>
        <translation>%1：应不小于 %2 且小于 %3，或为 %4，现为 %5</translation>
    </message>
    <message>
        <source>%1 must be from %2 to %3, or %4, not %5</source>
        <translation>%1：应在 %2 到 %3 之间，或为 %4，现为 %5</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>数组</translation>
    </message>
    <message>
        <source>%1 must be %2, not %3</source>
        <translation>%1：应为%2（实际：%3）</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a whole number or %1</source>
        <translation>整数或 %1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>布尔值 true 或 false</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>an object of layers and weights, as {&quot;conv4_2&quot;: 1}</source>
        <translation>由层和权重组成的对象，如 {&quot;conv4_2&quot;: 1}</translation>
    </message>
    <message>
        <source>%1: there is no layer %2; the layers are conv1_1 to conv5_4</source>
        <translation>%1：没有名为 %2 的层；可用的层为 conv1_1 到 conv5_4</translation>
    </message>
    <message>
        <source>a list of numbers, as [1, 0.5]</source>
        <translation>数的列表，如 [1, 0.5]</translation>
    </message>
    <message>
        <source>%1: each weight</source>
        <translation>%1 中的每个权重</translation>
    </message>
    <message>
        <source>%1: one of the weights must be above 0</source>
        <translation>%1：至少一个权重必须大于 0</translation>
    </message>
    <message>
        <source>auto, flat, octaves or a list of longest sides, as [128, 256]</source>
        <translation>关键字 auto、flat、octaves 之一，或长边的列表，如 [128, 256]</translation>
    </message>
    <message>
        <source>a list of whole numbers, as [300, 100]</source>
        <translation>整数的列表，如 [300, 100]</translation>
    </message>
    <message>
        <source>&quot;version&quot; is missing: this is not a recipe of Pastiche</source>
        <translation>缺少 &quot;version&quot;：这不是 Pastiche 的配方</translation>
    </message>
    <message>
        <source>the recipe has version %1, but this program reads version %2: open it with a later Pastiche</source>
        <translation>此配方的版本为 %1，而本程序只能读取版本 %2：请用更新版本的 Pastiche 打开</translation>
    </message>
    <message>
        <source>&quot;version&quot; must be from 1 to %1, not %2</source>
        <translation>&quot;version&quot; 应在 1 到 %1 之间，现为 %2</translation>
    </message>
    <message>
        <source>there is no field %1 in a recipe</source>
        <translation>配方中没有字段 %1</translation>
    </message>
    <message>
        <source>it is nested too deeply for a recipe</source>
        <translation>嵌套过深，不可能是配方</translation>
    </message>
    <message>
        <source>the field %1 is there twice</source>
        <translation>字段 %1 重复出现</translation>
    </message>
    <message>
        <source>this is not a recipe: it must be a JSON object</source>
        <translation>这不是配方：配方必须是 JSON 对象</translation>
    </message>
    <message>
        <source>this is not valid JSON: %1</source>
        <translation>这不是有效的 JSON：%1</translation>
    </message>
    <message>
        <source>this is too large for a recipe</source>
        <translation>文件过大，不可能是配方</translation>
    </message>
    <message>
        <source>%1: its &quot;recipe&quot;: %2</source>
        <translation>%1：其中的 &quot;recipe&quot;：%2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>以下之一：%1、%2</translation>
    </message>
    <message>
        <source>there are no pictures to make a film of any more</source>
        <translation>可用来制作视频的画面已不存在</translation>
    </message>
    <message>
        <source>this system has no encoder for such films; choose a name that ends in %1</source>
        <translation>本系统没有此类视频的编码器；请选择以 %1 结尾的名称</translation>
    </message>
    <message>
        <source>the film could not be encoded; make it smaller or shorter</source>
        <translation>无法编码视频；请缩小或缩短视频</translation>
    </message>
    <message>
        <source>%1: choose a name that ends in .mp4 or .webm</source>
        <translation>%1：请选择以 .mp4 或 .webm 结尾的名称</translation>
    </message>
    <message>
        <source>%1: there are no pictures to make a film of yet</source>
        <translation>%1：还没有可用来制作视频的画面</translation>
    </message>
    <message>
        <source>%1: there is no room for the film in the folder of temporary files</source>
        <translation>%1：临时文件夹的空间不足以存放视频</translation>
    </message>
    <message>
        <source>%1: the film could not be encoded: %2</source>
        <translation>%1：无法编码视频：%2</translation>
    </message>
    <message>
        <source>this is too large for a result&apos;s description</source>
        <translation>文件过大，不可能是结果的描述</translation>
    </message>
    <message>
        <source>another version of Pastiche wrote this</source>
        <translation>它由其他版本的 Pastiche 写出</translation>
    </message>
    <message>
        <source>this does not describe a result: %1</source>
        <translation>这不是结果的描述：%1</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made: %2; make room for it, or set XDG_DATA_HOME to another</source>
        <translation>%1：无法创建此文件夹：%2；请腾出空间，或将 XDG_DATA_HOME 设为其他文件夹</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>about %1, %2 of memory</source>
        <translation>约 %1，%2 内存</translation>
    </message>
    <message>
        <source>this LibTorch can use no CUDA device: choose cpu</source>
        <translation>此 LibTorch 无法使用 CUDA 设备：请选择 cpu</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1.%2 GB</source>
        <translation>%1.%2 GB</translation>
    </message>
    <message>
        <source>%1 x %2 pixels need %3 of memory and %4 may be used: choose a smaller size, or the optimiser Adam, which would fit</source>
        <translation>%1 × %2 像素需要 %3 内存，而可用的只有 %4：请选择较小的尺寸，或改用内存足够的优化器 Adam</translation>
    </message>
    <message>
        <source>%1 x %2 pixels need %3 of memory and %4 may be used: choose a smaller size</source>
        <translation>%1 × %2 像素需要 %3 内存，而可用的只有 %4：请选择较小的尺寸</translation>
    </message>
    <message>
        <source>the state of the run is not one of this artwork: start it anew from its picture</source>
        <translation>绘制状态不属于此作品：请从其画面重新开始</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>memory ran out: going on in smaller tiles</source>
        <translation>内存不足：改用更小的分块继续</translation>
    </message>
    <message>
        <source>the loss is no longer a finite number: choose other weights</source>
        <translation>损失不再是有限数值：请选择其他权重</translation>
    </message>
    <message numerus="yes">
        <source>all %n iterations done</source>
        <comment>the only iteration done</comment>
        <translation>
            <numerusform>全部 %n 次迭代均已完成</numerusform>
        </translation>
    </message>
    <message>
        <source>further iterations would hardly change the picture</source>
        <translation>继续迭代已几乎不会改变画面</translation>
    </message>
    <message>
        <source>no step decreases the loss further</source>
        <translation>任何一步都无法再降低损失</translation>
    </message>
    <message>
        <source>there is not enough memory for the state of the run</source>
        <translation>内存不足以容纳绘制状态</translation>
    </message>
    <message>
        <source>the state of the run is damaged: start it anew from its picture</source>
        <translation>绘制状态已损坏：请从其画面重新开始</translation>
    </message>
    <message>
        <source>the run was not started</source>
        <translation>绘制没有开始</translation>
    </message>
    <message>
        <source>%1: the file that was just written cannot be read</source>
        <translation>%1：无法读取刚刚写入的文件</translation>
    </message>
    <message>
        <source>the result has %1 pixels, and the smallest size is 128: give a larger --size, a larger photo or --enlarge</source>
        <translation>结果为 %1 像素，而最小尺寸为 128：请提供更大的 --size、更大的照片，或使用 --enlarge</translation>
    </message>
    <message>
        <source>there is no study &quot;%1&quot;; there are %2</source>
        <translation>没有研究“%1”；现有 %2</translation>
    </message>
    <message>
        <source>study %1: %2</source>
        <translation>研究 %1：%2</translation>
    </message>
    <message>
        <source>study %1, cell %2: %3</source>
        <translation>研究 %1，单元格 %2：%3</translation>
    </message>
    <message>
        <source>cell %1: %2 (its picture is kept in %3)</source>
        <translation>单元格 %1：%2（其图片保存在 %3）</translation>
    </message>
    <message>
        <source>cell %1: %2</source>
        <translation>单元格 %1：%2</translation>
    </message>
    <message>
        <source>the default: quick, for texture, brushwork and colour</source>
        <translation>默认网络：速度快，适合纹理、笔触和颜色</translation>
    </message>
    <message>
        <source>the papers&apos; network: best for large shapes, four times the work</source>
        <translation>论文所用的网络：最适合大形状，计算量为四倍</translation>
    </message>
    <message>
        <source>%1: this network is not on this computer yet; get it under Networks in the window&apos;s File menu, or with pastiche-cli network fetch %2</source>
        <translation>%1：这台计算机上还没有此网络；请在窗口的“文件”菜单中选择“网络”下载，或运行 pastiche-cli network fetch %2</translation>
    </message>
    <message>
        <source>%1: this is no usable PyTorch file: %2</source>
        <translation>%1：不是可用的 PyTorch 文件：%2</translation>
    </message>
    <message>
        <source>it is of an unknown version</source>
        <translation>版本未知</translation>
    </message>
    <message>
        <source>its numbers are big-endian; save it as safetensors</source>
        <translation>其中的数为大端序；请另存为 safetensors</translation>
    </message>
    <message>
        <source>the list of its storages is missing</source>
        <translation>缺少存储列表</translation>
    </message>
    <message>
        <source>it lists a storage that no tensor has</source>
        <translation>列出了没有张量使用的存储</translation>
    </message>
    <message>
        <source>storage %1 has another size than the state dict says</source>
        <translation>存储 %1 的大小与 state dict 所述不符</translation>
    </message>
    <message>
        <source>storage %1 reaches beyond the end of the file: it is cut off or damaged</source>
        <translation>存储 %1 超出文件末尾：文件不完整或已损坏</translation>
    </message>
    <message>
        <source>storage %1 is missing</source>
        <translation>缺少存储 %1</translation>
    </message>
    <message>
        <source>%1: this is no usable PyTorch file: it holds something else than a state dict</source>
        <translation>%1：不是可用的 PyTorch 文件：其内容不是 state dict</translation>
    </message>
    <message>
        <source>%1: this is no usable PyTorch file: it has too many items</source>
        <translation>%1：不是可用的 PyTorch 文件：条目过多</translation>
    </message>
    <message>
        <source>a tensor of storage %1 has a stride too few or too many</source>
        <translation>存储 %1 的某个张量步幅过多或过少</translation>
    </message>
    <message>
        <source>a tensor of storage %1 has a negative side or stride</source>
        <translation>存储 %1 的某个张量含有为负的边长或步幅</translation>
    </message>
    <message>
        <source>a tensor of storage %1 is empty</source>
        <translation>存储 %1 的某个张量是空的</translation>
    </message>
    <message>
        <source>a tensor of storage %1 has an impossibly large shape</source>
        <translation>存储 %1 的某个张量形状大得不可能</translation>
    </message>
    <message>
        <source>a tensor of storage %1 does not fit into its storage</source>
        <translation>存储 %1 的某个张量超出其存储</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>the name of a module</source>
        <translation>模块的名称</translation>
    </message>
    <message>
        <source>the description of a storage</source>
        <translation>存储的描述</translation>
    </message>
    <message>
        <source>it refers to something that is no storage of a tensor</source>
        <translation>引用了不是张量存储的内容</translation>
    </message>
    <message>
        <source>it asks for %1, which no state dict needs: it is refused, and nothing of it was run</source>
        <translation>要求使用 state dict 不需要的 %1：已拒绝，其中的任何内容都没有运行</translation>
    </message>
    <message>
        <source>the word storage</source>
        <translation>“storage”一词</translation>
    </message>
    <message>
        <source>it holds %1, not only tensors: save the state dict alone</source>
        <translation>除张量外还含有 %1：请只保存 state dict</translation>
    </message>
    <message>
        <source>the class of a storage</source>
        <translation>存储的类</translation>
    </message>
    <message>
        <source>the key of a storage</source>
        <translation>存储的键</translation>
    </message>
    <message>
        <source>the size of a storage</source>
        <translation>存储的大小</translation>
    </message>
    <message>
        <source>it takes %1 for a class of storages</source>
        <translation>将 %1 当作存储的类</translation>
    </message>
    <message>
        <source>it has a storage of negative size</source>
        <translation>含有大小为负的存储</translation>
    </message>
    <message>
        <source>it has views of storages, as very old PyTorch wrote them: save it again</source>
        <translation>含有很旧的 PyTorch 写出的存储视图：请重新保存</translation>
    </message>
    <message>
        <source>it describes storage %1 in two ways</source>
        <translation>对存储 %1 有两种描述</translation>
    </message>
    <message>
        <source>it has more than %1 storages</source>
        <translation>存储超过 %1 个</translation>
    </message>
    <message>
        <source>the arguments of a call</source>
        <translation>调用的参数</translation>
    </message>
    <message>
        <source>the function of a call</source>
        <translation>调用的函数</translation>
    </message>
    <message>
        <source>it calls %1 with too many arguments</source>
        <translation>调用 %1 时参数过多</translation>
    </message>
    <message>
        <source>it calls %1 in a way that no state dict needs</source>
        <translation>以 state dict 不需要的方式调用 %1</translation>
    </message>
    <message>
        <source>it makes an OrderedDict of several things</source>
        <translation>由多个内容创建 OrderedDict</translation>
    </message>
    <message>
        <source>a list of items</source>
        <translation>条目的列表</translation>
    </message>
    <message>
        <source>it has too many items</source>
        <translation>条目过多</translation>
    </message>
    <message>
        <source>it has an item that is no pair</source>
        <translation>含有不成对的条目</translation>
    </message>
    <message numerus="yes">
        <source>it calls %1 with %n arguments</source>
        <comment>it calls %1 with one argument</comment>
        <translation>
            <numerusform>调用 %1 时使用了 %n 个参数</numerusform>
        </translation>
    </message>
    <message>
        <source>the storage of a tensor</source>
        <translation>张量的存储</translation>
    </message>
    <message>
        <source>the first element of a tensor</source>
        <translation>张量的首个元素</translation>
    </message>
    <message>
        <source>the shape of a tensor</source>
        <translation>张量的形状</translation>
    </message>
    <message>
        <source>the strides of a tensor</source>
        <translation>张量的步幅</translation>
    </message>
    <message>
        <source>it has a tensor that begins before its storage</source>
        <translation>含有起点早于其存储的张量</translation>
    </message>
    <message>
        <source>it has a tensor of more than 8 dimensions</source>
        <translation>含有超过 8 维的张量</translation>
    </message>
    <message>
        <source>a side of a tensor</source>
        <translation>张量的边长</translation>
    </message>
    <message>
        <source>it has more than %1 tensors</source>
        <translation>张量超过 %1 个</translation>
    </message>
    <message>
        <source>the attributes of an object</source>
        <translation>对象的属性</translation>
    </message>
    <message>
        <source>it takes from an empty stack</source>
        <translation>从空栈中取值</translation>
    </message>
    <message>
        <source>an OrderedDict to give attributes to</source>
        <translation>可设置属性的 OrderedDict</translation>
    </message>
    <message>
        <source>it ends in the middle of its description: it is cut off or damaged</source>
        <translation>在描述中途结束：文件不完整或已损坏</translation>
    </message>
    <message>
        <source>it leaves values behind</source>
        <translation>遗留了多余的值</translation>
    </message>
    <message>
        <source>it has %1, which no state dict needs: it is refused, and nothing of it was run</source>
        <translation>含有 state dict 不需要的%1：已拒绝，其中的任何内容都没有运行</translation>
    </message>
    <message>
        <source>it is of a newer pickle protocol than 5</source>
        <translation>其 pickle 协议比 5 更新</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>it remembers too many values</source>
        <translation>记住的值过多</translation>
    </message>
    <message>
        <source>it asks for a value that it has not kept</source>
        <translation>要求使用没有保留的值</translation>
    </message>
    <message>
        <source>it has a name that does not end</source>
        <translation>含有没有结尾的名称</translation>
    </message>
    <message>
        <source>it has a number of more than 64 bits</source>
        <translation>含有超过 64 位的数</translation>
    </message>
    <message>
        <source>it has more than %1 values</source>
        <translation>值超过 %1 个</translation>
    </message>
    <message>
        <source>its stack grows without end</source>
        <translation>栈无止境地增长</translation>
    </message>
    <message>
        <source>it takes values up to a mark that is not there</source>
        <translation>取值直到并不存在的标记</translation>
    </message>
    <message>
        <source>it sets items without a dict or without a value</source>
        <translation>设置条目时缺少字典或值</translation>
    </message>
    <message>
        <source>a dict</source>
        <translation>字典</translation>
    </message>
    <message>
        <source>it has something else where %1 belongs</source>
        <translation>应为%1之处却是其他内容</translation>
    </message>
    <message>
        <source>the instruction %1</source>
        <translation>指令 %1</translation>
    </message>
    <message>
        <source>its __metadata__ names %1 twice</source>
        <translation>其 __metadata__ 中 %1 出现两次</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>tensor %1 holds %2 numbers; convert it to F16, BF16, F32 or F64</source>
        <translation>张量 %1 为 %2 类型；请转换为 F16、BF16、F32 或 F64</translation>
    </message>
    <message>
        <source>tensor %1 holds %2, which is no type of the format</source>
        <translation>张量 %1 为 %2，而此格式没有这种类型</translation>
    </message>
    <message>
        <source>a number that is too large</source>
        <translation>过大的数</translation>
    </message>
    <message>
        <source>tensor %1 has more than 8 dimensions</source>
        <translation>张量 %1 超过 8 维</translation>
    </message>
    <message>
        <source>tensor %1 does not have two data_offsets</source>
        <translation>张量 %1 的 data_offsets 不是两个</translation>
    </message>
    <message>
        <source>a negative number</source>
        <translation>负数</translation>
    </message>
    <message>
        <source>a number that is not whole or too large</source>
        <translation>非整数或过大的数</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>二进制数据</translation>
    </message>
    <message>
        <source>its header is no valid JSON at byte %1</source>
        <translation>其头部在第 %1 字节处不是有效的 JSON</translation>
    </message>
    <message>
        <source>its header is %1, not an object</source>
        <translation>其头部是%1，而不是对象</translation>
    </message>
    <message>
        <source>%1 is %2, not an object</source>
        <translation>%1 是%2，而不是对象</translation>
    </message>
    <message>
        <source>its __metadata__ has %1 for %2, not a string</source>
        <translation>其 __metadata__ 中 %2 的值是%1，而不是字符串</translation>
    </message>
    <message>
        <source>tensor %1 has %2 in %3</source>
        <translation>张量 %1 有误（%3）：出现了%2</translation>
    </message>
    <message>
        <source>it has __metadata__ twice</source>
        <translation>__metadata__ 出现两次</translation>
    </message>
    <message>
        <source>tensor %1 is there twice</source>
        <translation>张量 %1 出现两次</translation>
    </message>
    <message>
        <source>its description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>tensor %1 has an unknown field %2</source>
        <translation>张量 %1 含有未知字段 %2</translation>
    </message>
    <message>
        <source>tensor %1 has %2 twice</source>
        <translation>张量 %1 的 %2 出现两次</translation>
    </message>
    <message>
        <source>tensor %1 lacks dtype, shape or data_offsets</source>
        <translation>张量 %1 缺少 dtype、shape 或 data_offsets</translation>
    </message>
    <message>
        <source>tensor %1 ends before it begins</source>
        <translation>张量 %1 的结尾早于开头</translation>
    </message>
    <message>
        <source>tensor %1 reaches beyond the end of the file: it is cut off or damaged</source>
        <translation>张量 %1 超出文件末尾：文件不完整或已损坏</translation>
    </message>
    <message>
        <source>tensor %1 has an impossibly large shape</source>
        <translation>张量 %1 的形状大得不可能</translation>
    </message>
    <message>
        <source>tensor %1 has %2 bytes, but its shape and type need %3</source>
        <translation>张量 %1 有 %2 字节，但按其形状和类型应有 %3 字节</translation>
    </message>
    <message>
        <source>tensor %1 overlaps another</source>
        <translation>张量 %1 与另一个张量重叠</translation>
    </message>
    <message>
        <source>tensor %1 leaves a gap before it</source>
        <translation>张量 %1 之前留有空隙</translation>
    </message>
    <message numerus="yes">
        <source>it has %n bytes after the last tensor</source>
        <comment>it has 1 byte after the last tensor</comment>
        <translation>
            <numerusform>最后一个张量之后还有 %n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: this is no usable safetensors file: %2</source>
        <translation>%1：不是可用的 safetensors 文件：%2</translation>
    </message>
    <message numerus="yes">
        <source>it has only %n bytes</source>
        <comment>it has only 1 byte</comment>
        <translation>
            <numerusform>只有 %n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>its header claims more than 100 MB</source>
        <translation>其头部声称超过 100 MB</translation>
    </message>
    <message>
        <source>its header reaches beyond the end of the file: it is cut off or damaged</source>
        <translation>其头部超出文件末尾：文件不完整或已损坏</translation>
    </message>
    <message>
        <source>its header is cut off</source>
        <translation>其头部不完整</translation>
    </message>
    <message>
        <source>%1: a tensor of it is a sparse view of another: save it as a copy</source>
        <translation>%1：其中某个张量是另一个张量的稀疏视图：请将它保存为副本</translation>
    </message>
    <message>
        <source>%1: this is no weight file: neither safetensors nor a PyTorch state dict (.pth); choose another file</source>
        <translation>%1：这不是权重文件：既不是 safetensors，也不是 PyTorch state dict（.pth）；请选择其他文件</translation>
    </message>
    <message>
        <source>this zip archive has no data.pkl: no PyTorch made it</source>
        <translation>此 ZIP 压缩包中没有 data.pkl：它不是 PyTorch 生成的</translation>
    </message>
    <message>
        <source>its %1 is shorter than the state dict says</source>
        <translation>其中的 %1 比 state dict 所述的短</translation>
    </message>
    <message>
        <source>its %1 is damaged; get the file again</source>
        <translation>其中的 %1 已损坏；请重新获取文件</translation>
    </message>
    <message>
        <source>This is a link, not a picture. Copy the picture itself in the browser and paste it, or save it and drop the file.</source>
        <translation>这是链接，不是图片。请在浏览器中复制图片本身再粘贴，或保存图片后将文件拖入。</translation>
    </message>
    <message>
        <source>There is no picture here. Copy a picture or a picture file first.</source>
        <translation>这里没有图片。请先复制图片或图片文件。</translation>
    </message>
    <message>
        <source>%1: this folder cannot be read: %2; choose another</source>
        <translation>%1：无法读取此文件夹：%2；请选择其他文件夹</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>there is no home folder: set HOME or %1 to one, by its full path</source>
        <translation>没有个人文件夹：请将 HOME 或 %1 设为某个文件夹的完整路径</translation>
    </message>
    <message>
        <source>cell %1: %2 (its picture could not be kept elsewhere either: %3)</source>
        <translation>单元格 %1：%2（其图片也无法保存到其他位置：%3）</translation>
    </message>
    <message>
        <source>with it, the pictures have more than %1 million pixels together</source>
        <translation>加上它，所有图片共超过 %1 百万像素</translation>
    </message>
    <message>
        <source>its pictures have more than %1 million pixels together; take some of them out</source>
        <translation>其中的图片共超过 %1 百万像素；请移除一部分</translation>
    </message>
    <message>
        <source>it takes more than %1 MB; take some of its pictures out</source>
        <translation>它超过 %1 MB；请移除其中一些图片</translation>
    </message>
    <message>
        <source>the snapshot&apos;s picture is larger than its document says</source>
        <translation>快照的图片比其文档所述的更大</translation>
    </message>
    <message>
        <source>the earlier work cannot be put aside in %1</source>
        <translation>无法在 %1 中另存先前的作品</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>At %1 px</source>
        <translation>%1 px 阶段</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Before restart</source>
        <translation>重新开始前</translation>
    </message>
    <message>
        <source>%1 in the style of %2</source>
        <translation>以 %2 的风格重绘 %1</translation>
    </message>
    <message>
        <source>this program was built without HEIC and AVIF</source>
        <translation>此程序构建时未包含 HEIC 和 AVIF</translation>
    </message>
    <message>
        <source>this program was built without films</source>
        <translation>此程序构建时未包含视频功能</translation>
    </message>
    <message>
        <source>only graphics cards compute in tf32: choose fp32 or bf16</source>
        <translation>只有显卡支持 tf32：请选择 fp32 或 bf16</translation>
    </message>
    <message>
        <source>the graphics card has too little memory: going on on the processor</source>
        <translation>显卡内存不足：改用处理器继续</translation>
    </message>
    <message>
        <source>the graphics card failed: going on on the processor</source>
        <translation>显卡出现故障：改用处理器继续</translation>
    </message>
    <message>
        <source>about %1, %2 of the card&apos;s memory</source>
        <translation>约 %1，占用显卡内存 %2</translation>
    </message>
    <message>
        <source>no more threads can be started: end other programs, or raise the limit (ulimit -u, or the container&apos;s)</source>
        <translation>无法再启动线程：请结束其他程序，或提高限制（ulimit -u，或容器的限制）</translation>
    </message>
    <message>
        <source>the limit on addresses (ulimit -v) leaves too little to compute with: raise it by %1 MB</source>
        <translation>地址空间限制（ulimit -v）过小，无法计算：请再提高 %1 MB</translation>
    </message>
    <message>
        <source>%1: the number %2 is too large</source>
        <translation>%1：数字 %2 过大</translation>
    </message>
    <message>
        <source>the number %1 is too large</source>
        <translation>数字 %1 过大</translation>
    </message>
    <message>
        <source>only %1 of %2 threads can be started: the system&apos;s limit is reached</source>
        <translation>只能启动 %1 个线程（共需 %2 个）：已达到系统限制</translation>
    </message>
    <message>
        <source>%1 of the %2 of memory that may be used are taken before the run begins: use a smaller photo and smaller paintings, or allow more memory</source>
        <translation>在开始之前，允许使用的 %2 内存中已有 %1 被占用：请使用较小的照片和绘画，或允许使用更多内存</translation>
    </message>
    <message>
        <source>the file is empty: open a copy or an earlier save of it</source>
        <translation>文件是空的：请打开其副本或之前保存的版本</translation>
    </message>
    <message>
        <source>its archive cannot be read (%1): it is cut off or damaged; open a copy or an earlier save of it</source>
        <translation>无法读取其压缩包（%1）：文件不完整或已损坏；请打开其副本或之前保存的版本</translation>
    </message>
    <message>
        <source>its %1 is damaged: open a copy or an earlier save of it</source>
        <translation>其中的 %1 已损坏：请打开其副本或之前保存的版本</translation>
    </message>
    <message>
        <source>its %1 is missing: open a copy or an earlier save of it</source>
        <translation>其中缺少 %1：请打开其副本或之前保存的版本</translation>
    </message>
</context>
<context>
    <name>pastiche::AddToQueueDialog</name>
    <message>
        <source>&amp;Larger than the photo</source>
        <translation>大于照片(&amp;L)</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>添加到队列</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Put the artwork, as it is now, at the end of the queue.</source>
        <translation>将作品按当前状态排到队列末尾。</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>长边</translation>
    </message>
    <message>
        <source>Longest side of the picture in pixels.</source>
        <translation>图片长边的像素数。</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Larger than the photo</source>
        <translation>大于照片</translation>
    </message>
    <message>
        <source>Let the picture have more pixels than the photo.</source>
        <translation>允许图片的像素多于照片。</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 像素</translation>
    </message>
</context>
<context>
    <name>pastiche::AxisEditor</name>
    <message>
        <source>%1: values</source>
        <translation>%1：取值</translation>
    </message>
    <message>
        <source>%1: around the present value</source>
        <translation>%1：当前值附近</translation>
    </message>
    <message>
        <source>Offer numbers around what the artwork has now.</source>
        <translation>给出作品当前值附近的数。</translation>
    </message>
    <message>
        <source>What to try: at most %1. Space ticks.</source>
        <translation>要尝试的内容：最多 %1 项。按空格键勾选。</translation>
    </message>
    <message>
        <source>Nothing: one row</source>
        <translation>无：只有一行</translation>
    </message>
    <message>
        <source>Tick at least one.</source>
        <translation>请至少勾选一项。</translation>
    </message>
    <message>
        <source>%1 values are too many: leave %2 out.</source>
        <translation>%1 个值太多：请去掉 %2 个。</translation>
    </message>
    <message>
        <source>For this, in every cell: %1.</source>
        <translation>为此，每个单元格中：%1。</translation>
    </message>
    <message>
        <source>The numbers to try, as %1: at most %2, in any order.</source>
        <translation>要尝试的数，如 %1：最多 %2 个，顺序不限。</translation>
    </message>
</context>
<context>
    <name>pastiche::Canvas</name>
    <message>
        <source>Picture</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Another result</source>
        <translation>另一结果</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>%1. Escape goes back</source>
        <translation>%1（按 Esc 返回）</translation>
    </message>
    <message>
        <source>Result. The photo has another shape now</source>
        <translation>结果（照片的形状已改变）</translation>
    </message>
    <message>
        <source>Wheel: zoom at the cursor. Drag: move. Double click: fit or 100 %. Keys: + and − zoom, 0 fits, 1 shows 100 %, the arrows move, hold C to see the photo.</source>
        <translation>滚轮：以光标为中心缩放。拖动：移动。双击：适合窗口或 100%。按键：+ 和 − 缩放，0 适合窗口，1 显示 100%，方向键移动，按住 C 查看照片。</translation>
    </message>
    <message>
        <source>%1 beside %2</source>
        <translation>%1 与 %2 并列</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>pastiche::CanvasTools</name>
    <message>
        <source>The photo has its new frame. What was painted stays until the next start.</source>
        <translation>照片已裁剪。已画好的部分会保留到下次开始。</translation>
    </message>
</context>
<context>
    <name>pastiche::ContactSheetWriter</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>pastiche::CropBar</name>
    <message>
        <source>Shape of the frame</source>
        <translation>裁剪框的比例</translation>
    </message>
    <message>
        <source>The shape that the frame keeps while it is dragged.</source>
        <translation>拖动时裁剪框保持的比例。</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>竖幅</translation>
    </message>
    <message>
        <source>The frame stands upright, and not on its long side.</source>
        <translation>裁剪框竖放，而不是横放。</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>Keep what is in the frame; masks follow (Return). It can be undone.</source>
        <translation>只保留框内部分，蒙版随之裁剪（Enter）。可以撤销。</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>自由</translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation>与照片相同</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>正方形</translation>
    </message>
    <message>
        <source>3 : 2</source>
        <translation>3 : 2</translation>
    </message>
    <message>
        <source>4 : 3</source>
        <translation>4 : 3</translation>
    </message>
    <message>
        <source>16 : 9</source>
        <translation>16 : 9</translation>
    </message>
    <message>
        <source>Paper (A4, A3 …)</source>
        <translation>纸张（A4、A3…）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Leave the photo as it is (Escape).</source>
        <translation>照片保持不变（Esc）。</translation>
    </message>
</context>
<context>
    <name>pastiche::CropTool</name>
    <message>
        <source>frame of %1, %2 from the left, %3 from the top</source>
        <translation>裁剪框 %1，距左 %2，距上 %3</translation>
    </message>
</context>
<context>
    <name>pastiche::Desktop</name>
    <message>
        <source>A picture is being painted</source>
        <translation>正在绘制图片</translation>
    </message>
</context>
<context>
    <name>pastiche::Document</name>
    <message>
        <source>Photo %1</source>
        <translation>照片 %1</translation>
    </message>
    <message>
        <source>Take the photo out</source>
        <translation>移除照片</translation>
    </message>
    <message>
        <source>Painting %1</source>
        <translation>画作 %1</translation>
    </message>
    <message>
        <source>Take the painting out</source>
        <translation>移除画作</translation>
    </message>
    <message>
        <source>Start picture %1</source>
        <translation>起始图片 %1</translation>
    </message>
    <message>
        <source>Take the start picture out</source>
        <translation>移除起始图片</translation>
    </message>
    <message>
        <source>Take a snapshot&apos;s name away</source>
        <translation>去掉快照名称</translation>
    </message>
    <message>
        <source>Name %1</source>
        <translation>命名为 %1</translation>
    </message>
    <message>
        <source>Delete a snapshot</source>
        <translation>删除快照</translation>
    </message>
    <message numerus="yes">
        <source>%n paintings</source>
        <translation>
            <numerusform>%n 幅画作</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动 %1</translation>
    </message>
    <message>
        <source>Share of %1: %2 %</source>
        <translation>%1 的占比：%2%</translation>
    </message>
    <message>
        <source>Swap photo and painting</source>
        <translation>交换照片与画作</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>%1 on</source>
        <translation>启用 %1</translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>停用 %1</translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Balance %1 to %2</source>
        <translation>平衡：%1 → %2</translation>
    </message>
    <message>
        <source>Smoothness %1 to %2</source>
        <translation>平滑度：%1 → %2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>pastiche::DocumentFiles</name>
    <message>
        <source>%1: another program has changed this file since; save under another name.</source>
        <translation>%1：其他程序已更改此文件；请另存为其他名称。</translation>
    </message>
</context>
<context>
    <name>pastiche::DropZones</name>
    <message>
        <source>Use as photo</source>
        <translation>用作照片</translation>
    </message>
    <message>
        <source>Use as painting</source>
        <translation>用作画作</translation>
    </message>
    <message>
        <source>Add as another painting</source>
        <translation>添加为另一幅画作</translation>
    </message>
    <message>
        <source>Use as photo and painting</source>
        <translation>同时用作照片和画作</translation>
    </message>
    <message>
        <source>The first as photo, the others as paintings</source>
        <translation>第一张用作照片，其余用作画作</translation>
    </message>
    <message>
        <source>Add as paintings</source>
        <translation>添加为画作</translation>
    </message>
</context>
<context>
    <name>pastiche::EnlargedCell</name>
    <message>
        <source>&amp;Use these settings</source>
        <translation>使用这些设置(&amp;U)</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>使用这些设置</translation>
    </message>
    <message>
        <source>Set everything as in this cell. It can be undone.</source>
        <translation>将所有设置改为此单元格的设置。可以撤销。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the picture (Escape).</source>
        <translation>关闭图片（Esc）。</translation>
    </message>
    <message>
        <source>Cannot be painted: %1</source>
        <translation>无法绘制：%1</translation>
    </message>
    <message>
        <source>Waits while the window paints, and goes on by itself.</source>
        <translation>主窗口正在绘制，结束后会自动继续。</translation>
    </message>
    <message>
        <source>Painting it larger…</source>
        <translation>正在绘制大图…</translation>
    </message>
    <message>
        <source>Painted at %1 pixels.</source>
        <translation>以 %1 像素绘制。</translation>
    </message>
</context>
<context>
    <name>pastiche::ExportDialog</name>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>位深</translation>
    </message>
    <message>
        <source>Keep the &amp;settings in the file</source>
        <translation>在文件中保留设置(&amp;S)</translation>
    </message>
    <message>
        <source>Keep the photo&apos;s &amp;date and author</source>
        <translation>保留照片的日期和作者(&amp;D)</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>PNG: exact, for the screen and further work</source>
        <translation>PNG：无损，适合屏幕显示和后续处理</translation>
    </message>
    <message>
        <source>JPEG: small, for mail and the web</source>
        <translation>JPEG：文件小，适合邮件和网页</translation>
    </message>
    <message>
        <source>TIFF: exact, for print</source>
        <translation>TIFF：无损，适合印刷</translation>
    </message>
    <message>
        <source>WebP: smaller still, for the web</source>
        <translation>WebP：文件更小，适合网页</translation>
    </message>
    <message>
        <source>8 bits per channel</source>
        <translation>每通道 8 位</translation>
    </message>
    <message>
        <source>16 bits per channel: for print and grading</source>
        <translation>每通道 16 位：适合印刷和调色</translation>
    </message>
    <message>
        <source>sRGB: for every screen and the web</source>
        <translation>sRGB：适合所有屏幕和网页</translation>
    </message>
    <message>
        <source>Display P3: where wide colours are asked for</source>
        <translation>Display P3：用于需要广色域的场合</translation>
    </message>
    <message>
        <source>Adobe RGB: where a print shop asks for it</source>
        <translation>Adobe RGB：用于印刷厂要求的场合</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Where the picture goes. The ending follows the format.</source>
        <translation>图片的保存位置。扩展名随格式而定。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>The file&apos;s format.</source>
        <translation>文件的格式。</translation>
    </message>
    <message>
        <source>From 1 (small) to 100 (best).</source>
        <translation>从 1（文件小）到 100（最佳）。</translation>
    </message>
    <message>
        <source>Quality as a number</source>
        <translation>质量数值</translation>
    </message>
    <message>
        <source>16 bits keep the finest gradations for further work.</source>
        <translation>16 位可为后续处理保留最细腻的层次。</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>浏览</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>选择文件夹。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Write the file.</source>
        <translation>写出文件。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Write nothing.</source>
        <translation>不写出文件。</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Pixels per inch that the file names, for print. It changes no pixel.</source>
        <translation>文件中注明的每英寸像素数，供打印使用。不会改变任何像素。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>The colour profile of the file. The picture looks the same in each.</source>
        <translation>文件的颜色配置文件。画面在各种配置下看起来都一样。</translation>
    </message>
    <message>
        <source>Keep the settings in the file</source>
        <translation>在文件中保留设置</translation>
    </message>
    <message>
        <source>The file says how it was painted: the settings, and the names of photo and
paintings, not their folders. Drop it on the window to use its settings again.</source>
        <translation>文件会记录它是如何绘制的：设置，以及照片和画作的名称，
但不含它们所在的文件夹。将文件拖到窗口上即可再次使用其设置。</translation>
    </message>
    <message>
        <source>Keep the photo&apos;s date and author</source>
        <translation>保留照片的日期和作者</translation>
    </message>
    <message>
        <source>The file says when the photo was taken, by whom, and whose it is, where the photo
says so. Where it was taken is never written.</source>
        <translation>文件会记录照片的拍摄时间、作者和版权归属，前提是照片中有这些信息。
拍摄地点绝不会写入。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.tif *.tiff *.webp)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.tif *.tiff *.webp)</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>替换文件？</translation>
    </message>
    <message>
        <source>There is a file %1 already. Replace it?</source>
        <translation>已有文件 %1。要替换它吗？</translation>
    </message>
    <message>
        <source>What is in it now will be gone.</source>
        <translation>其中现有的内容将会丢失。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Give the file a name that ends in .png, .jpg, .tif or .webp.</source>
        <translation>请为文件取一个以 .png、.jpg、.tif 或 .webp 结尾的名称。</translation>
    </message>
    <message>
        <source>Give the whole path, with the folder.</source>
        <translation>请给出包含文件夹的完整路径。</translation>
    </message>
    <message>
        <source>There is a file of this name: you will be asked before it is replaced.</source>
        <translation>已有同名文件：替换之前会先询问您。</translation>
    </message>
    <message>
        <source>%1 pixels: %2</source>
        <translation>%1 像素：%2</translation>
    </message>
    <message>
        <source>Stopped when it was painted at %1 pixels, and enlarged from there. Continue the run for the detail of this size.</source>
        <translation>停止时画面以 %1 像素绘制，之后只是放大。要得到此尺寸的细节，请继续绘制。</translation>
    </message>
</context>
<context>
    <name>pastiche::Fields</name>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Longest side of the result in pixels. Time and memory grow with the number of
pixels.</source>
        <translation>结果的长边，以像素计。
像素越多，所需的时间和内存也越多。</translation>
    </message>
    <message>
        <source>Larger than the photo</source>
        <translation>大于照片</translation>
    </message>
    <message>
        <source>Let the result have more pixels than the photo.</source>
        <translation>允许结果的像素多于照片。</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>正方形</translation>
    </message>
    <message>
        <source>Squash the photo into a square, as some published pictures were made.
Applies at the next start.</source>
        <translation>将照片压缩变形为正方形，某些已发表的图片就是这样制作的。
下次开始时生效。</translation>
    </message>
    <message>
        <source>Content weight α</source>
        <translation>内容权重 α</translation>
    </message>
    <message>
        <source>Weight of the content term. The balance above is α/β.</source>
        <translation>内容项的权重。上方的平衡即 α/β。</translation>
    </message>
    <message>
        <source>Style weight β</source>
        <translation>风格权重 β</translation>
    </message>
    <message>
        <source>Weight of the style term. The balance above is α/β.</source>
        <translation>风格项的权重。上方的平衡即 α/β。</translation>
    </message>
    <message>
        <source>Total variation</source>
        <translation>总变差</translation>
    </message>
    <message>
        <source>Weight of total variation, the usual smoothing, which weaves. 0 turns it off;
Smoothness above does better.</source>
        <translation>总变差的权重。这是常用的平滑方法，会产生织纹。设为 0 则关闭；
上方的“平滑度”效果更好。</translation>
    </message>
    <message>
        <source>Form of it</source>
        <translation>总变差形式</translation>
    </message>
    <message>
        <source>Squared or absolute differences of neighbouring pixels; over their number, or
summed whatever the loss scale.</source>
        <translation>相邻像素之差的平方或绝对值；除以像素差的个数，
或不论损失标度一律求和。</translation>
    </message>
    <message>
        <source>Roughness weight</source>
        <translation>粗糙度权重</translation>
    </message>
    <message>
        <source>Weight of what is rougher than the roughness below. The smoothness above sets
both.</source>
        <translation>对超出下方粗糙度的部分所加的权重。
上方的“平滑度”会同时设置这两项。</translation>
    </message>
    <message>
        <source>Roughness</source>
        <translation>粗糙度</translation>
    </message>
    <message>
        <source>How rough the picture may be beside its painting: 1 as rough, less is calmer.</source>
        <translation>画面相对于画作可以有多粗糙：1 为同样粗糙，越小越平缓。</translation>
    </message>
    <message>
        <source>Range weight</source>
        <translation>值域权重</translation>
    </message>
    <message>
        <source>Weight of values that no picture can show, which keeps few pixels clipped.</source>
        <translation>对图片无法显示的数值所加的权重，可减少被截断的像素。</translation>
    </message>
    <message>
        <source>Edge smoothness</source>
        <translation>保边平滑</translation>
    </message>
    <message>
        <source>Keeps what is painted smooth except across the photo&apos;s edges, so that straight
lines stay straight: for restyling a photo by a photo.</source>
        <translation>使画面除照片的边缘处之外保持平滑，让直线依然笔直：
适合以一张照片改变另一张照片的风格。</translation>
    </message>
    <message>
        <source>Loss scale</source>
        <translation>损失标度</translation>
    </message>
    <message>
        <source>What the weights are relative to. Balanced: the same at every size and network;
the others are those of papers and programs, for their numbers.</source>
        <translation>各权重以什么为基准。均衡：在任何尺寸和网络下都一致；
其余为各论文和程序所用的标度，便于使用它们的数值。</translation>
    </message>
    <message>
        <source>Activation level</source>
        <translation>激活水平</translation>
    </message>
    <message>
        <source>Factor on the network&apos;s features before the losses. Published weights for
Gatys&apos; scale want about 200; 1 otherwise.</source>
        <translation>计算损失之前对网络特征所乘的系数。为 Gatys 标度发表的权重
约需 200；其他情况为 1。</translation>
    </message>
    <message>
        <source>Layers of the photo</source>
        <translation>照片的网络层</translation>
    </message>
    <message>
        <source>Where the result should look like the photo.</source>
        <translation>结果在哪些层上应与照片相像。</translation>
    </message>
    <message>
        <source>Layers of the painting</source>
        <translation>画作的网络层</translation>
    </message>
    <message>
        <source>Where the result should look like the painting.</source>
        <translation>结果在哪些层上应与画作相像。</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>物象</translation>
    </message>
    <message>
        <source>How much of the painting&apos;s things, its moons and faces, may appear beyond its
brushwork. Takes effect while the picture forms.</source>
        <translation>除笔触之外，画作中的事物（如月亮、面孔）可以出现多少。
绘制过程中即时生效。</translation>
    </message>
    <message>
        <source>Style loss</source>
        <translation>风格损失</translation>
    </message>
    <message>
        <source>What of the painting&apos;s features is its style: Gram matrices, their mean and
covariance (Wasserstein), or Gram matrices with each map&apos;s mean and deviation.</source>
        <translation>以画作特征中的什么作为风格：Gram 矩阵，特征的均值和协方差（Wasserstein），
或 Gram 矩阵加上各特征图的均值和标准差。</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>笔触粗细</translation>
    </message>
    <message>
        <source>How large the painting is beside the picture: half has strokes half as large.</source>
        <translation>画作相对于画面的大小：减半时笔触也细一半。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Whose colours the picture has: the painting&apos;s, the photo&apos;s, or the painting&apos;s
brought to the photo&apos;s light or palette.</source>
        <translation>画面采用谁的颜色：画作的、照片的，
或将画作的颜色调整到照片的明暗或配色。</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>What the picture is before the first step.</source>
        <translation>第一步之前的画面是什么。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The number that the noise grows from: the same seed gives the same picture.</source>
        <translation>生成噪点所用的数：种子相同，画面就相同。</translation>
    </message>
    <message>
        <source>Noise strength</source>
        <translation>噪点强度</translation>
    </message>
    <message>
        <source>Half the range of the noise around mid-grey. Applies at the next start.</source>
        <translation>噪点围绕中灰取值范围的一半。下次开始时生效。</translation>
    </message>
    <message>
        <source>Noise colours</source>
        <translation>噪点颜色</translation>
    </message>
    <message>
        <source>About mid-grey, or in the painting&apos;s own colours. Applies at the next start.</source>
        <translation>围绕中灰，或采用画作自身的颜色。下次开始时生效。</translation>
    </message>
    <message>
        <source>Share of noise</source>
        <translation>噪点占比</translation>
    </message>
    <message>
        <source>How much noise is mixed into the other starts. Applies at the next start.</source>
        <translation>在其他起点中混入多少噪点。下次开始时生效。</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>How the picture is improved. L-BFGS: fewest steps. Adam: steadier, slower.</source>
        <translation>改进画面的方法。L-BFGS：步数最少。Adam：更稳，但更慢。</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>尺度</translation>
    </message>
    <message>
        <source>The sizes that the picture goes through.</source>
        <translation>画面依次经过的各个尺寸。</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>迭代次数</translation>
    </message>
    <message>
        <source>Steps at each size at the most. From coarse to fine, a size ends sooner
when further steps stop paying. In place of a preset&apos;s numbers for each size.</source>
        <translation>每个尺寸最多的步数。由粗到细时，如果继续迭代已无收益，
会提前结束该尺寸。设置后将取代预设中各尺寸的步数。</translation>
    </message>
    <message>
        <source>Size by size</source>
        <translation>逐尺寸迭代次数</translation>
    </message>
    <message>
        <source>The same for each size, the coarsest first, as 600,200,66; the last number is
for all that follow. Empty: as above.</source>
        <translation>同上，但逐个尺寸指定，从最粗的开始，如 600,200,66；
最后一个数用于其后的所有尺寸。留空：按上方的设置。</translation>
    </message>
    <message>
        <source>Stop below</source>
        <translation>停止阈值</translation>
    </message>
    <message>
        <source>From coarse to fine, a run ends when a step lowers the loss by less than this
share of it, on average over ten steps. 0: only after all iterations.</source>
        <translation>由粗到细时，如果每步损失的降幅（十步平均）低于这一比例，
绘制即结束。0：完成全部迭代后才结束。</translation>
    </message>
    <message>
        <source>L-BFGS history</source>
        <translation>L-BFGS 历史</translation>
    </message>
    <message>
        <source>Pairs of vectors that L-BFGS remembers. More costs memory.</source>
        <translation>L-BFGS 记住的向量对数。越多越占内存。</translation>
    </message>
    <message>
        <source>Adam step</source>
        <translation>Adam 步长</translation>
    </message>
    <message>
        <source>Adam&apos;s step; the picture&apos;s range is 0 to 1.</source>
        <translation>Adam 的步长；画面的值域为 0 到 1。</translation>
    </message>
    <message>
        <source>Adam β₁</source>
        <translation>Adam β₁</translation>
    </message>
    <message>
        <source>Decay of Adam&apos;s mean of gradients.</source>
        <translation>Adam 梯度均值的衰减率。</translation>
    </message>
    <message>
        <source>Adam β₂</source>
        <translation>Adam β₂</translation>
    </message>
    <message>
        <source>Decay of Adam&apos;s mean of squared gradients.</source>
        <translation>Adam 梯度平方均值的衰减率。</translation>
    </message>
    <message>
        <source>Adam ε</source>
        <translation>Adam ε</translation>
    </message>
    <message>
        <source>Keeps Adam&apos;s division away from zero.</source>
        <translation>避免 Adam 的除数接近零。</translation>
    </message>
    <message>
        <source>Adam&apos;s mean</source>
        <translation>Adam 均值</translation>
    </message>
    <message>
        <source>Decay of the running mean of Adam&apos;s pictures that is shown and kept, 0.99 for
about the last hundred. 0: the last one.</source>
        <translation>显示和保存的是 Adam 各步画面的滑动平均，此为其衰减率，
0.99 约相当于最近一百步。0：只取最后一步。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>The network that looks at the pictures: the built-in one, or a weight file.</source>
        <translation>用来分析图片的网络：内置网络，或某个权重文件。</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>池化</translation>
    </message>
    <message>
        <source>How the network halves a picture between blocks.</source>
        <translation>网络在各块之间如何将图片缩小一半。</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>边缘</translation>
    </message>
    <message>
        <source>What the network sees beyond the picture&apos;s edge. Extended leaves no frame.</source>
        <translation>网络在图片边缘之外看到什么。“延伸”不会留下边框。</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>边距</translation>
    </message>
    <message>
        <source>Pixels around the picture that are painted and cut off, so that its border is as
good as its inside.</source>
        <translation>画面四周多画再裁掉的像素，
使边缘与内部同样好。</translation>
    </message>
    <message>
        <source>Preprocessing</source>
        <translation>预处理</translation>
    </message>
    <message>
        <source>How the network takes colours. Automatic: as its weight file says.</source>
        <translation>网络如何接收颜色。自动：按权重文件的说明。</translation>
    </message>
    <message>
        <source>Normalise</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>Bring the mean activation of each of the network&apos;s filters to 1.</source>
        <translation>将网络各滤波器的平均激活调整为 1。</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Gatys 2016</source>
        <translation>Gatys 2016</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Half of sums</source>
        <translation>总和的一半</translation>
    </message>
    <message>
        <source>neural-style</source>
        <translation>neural-style</translation>
    </message>
    <message>
        <source>Gram matrices</source>
        <translation>Gram 矩阵</translation>
    </message>
    <message>
        <source>Wasserstein</source>
        <translation>Wasserstein</translation>
    </message>
    <message>
        <source>Gram and moments</source>
        <translation>Gram 与矩</translation>
    </message>
    <message>
        <source>Squared</source>
        <translation>平方</translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation>绝对值</translation>
    </message>
    <message>
        <source>Squared, summed</source>
        <translation>平方，求和</translation>
    </message>
    <message>
        <source>Absolute, summed</source>
        <translation>绝对值，求和</translation>
    </message>
    <message>
        <source>The painting&apos;s</source>
        <translation>取自画作</translation>
    </message>
    <message>
        <source>The photo&apos;s</source>
        <translation>取自照片</translation>
    </message>
    <message>
        <source>Matched to the photo</source>
        <translation>匹配照片</translation>
    </message>
    <message>
        <source>Matched (Cholesky)</source>
        <translation>匹配照片（Cholesky）</translation>
    </message>
    <message>
        <source>The photo&apos;s light</source>
        <translation>照片的明暗</translation>
    </message>
    <message>
        <source>L-BFGS</source>
        <translation>L-BFGS</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪点</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>画作</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自选</translation>
    </message>
    <message>
        <source>As trained</source>
        <translation>与训练时相同</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>延伸</translation>
    </message>
    <message>
        <source>Zero (paper)</source>
        <translation>补零（论文）</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>PyTorch&apos;s</source>
        <translation>PyTorch 方式</translation>
    </message>
    <message>
        <source>Caffe&apos;s</source>
        <translation>Caffe 方式</translation>
    </message>
    <message>
        <source>Colours come from the painting with its brushwork.</source>
        <translation>颜色与笔触都来自画作。</translation>
    </message>
    <message>
        <source>Every colour stays the photo&apos;s; only light and dark are painted.</source>
        <translation>全部保留照片的颜色；只绘制明暗。</translation>
    </message>
    <message>
        <source>The painting&apos;s brushwork, in the photo&apos;s palette.</source>
        <translation>画作的笔触，照片的配色。</translation>
    </message>
    <message>
        <source>The photo&apos;s palette too, red before green before blue.</source>
        <translation>同样采用照片的配色，依次匹配红、绿、蓝。</translation>
    </message>
    <message>
        <source>The painting&apos;s hues, as light and as dark as the photo.</source>
        <translation>画作的色相，照片的明暗。</translation>
    </message>
    <message>
        <source>Per feature</source>
        <translation>除以特征数</translation>
    </message>
    <message>
        <source>Fine lines</source>
        <translation>细线</translation>
    </message>
    <message>
        <source>How much of the photo&apos;s finest detail comes back at each larger size: from 0,
where it is painted over, to 1, where it stays as sharp as in the photo.</source>
        <translation>每换到更大的尺寸时，照片最细的细节恢复多少：
0 为被笔触覆盖，1 为与照片一样清晰。</translation>
    </message>
</context>
<context>
    <name>pastiche::Filmstrip</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>查看(&amp;L)</translation>
    </message>
    <message>
        <source>Show this picture on the canvas. Escape goes back.</source>
        <translation>在画布上显示此画面。按 Esc 返回。</translation>
    </message>
    <message>
        <source>&amp;Compare with the picture</source>
        <translation>与当前画面对比(&amp;C)</translation>
    </message>
    <message>
        <source>Both on the canvas, divided by a line to drag.</source>
        <translation>两者同在画布上，以可拖动的线分隔。</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>还原(&amp;R)</translation>
    </message>
    <message>
        <source>Bring picture, photo, paintings and settings back as they were. It can be undone.</source>
        <translation>将画面、照片、画作和设置还原到当时的状态。可以撤销。</translation>
    </message>
    <message>
        <source>&amp;Go on from here</source>
        <translation>从此处继续(&amp;G)</translation>
    </message>
    <message>
        <source>Restore it, and go on painting from its picture.</source>
        <translation>还原它，并从其画面继续绘制。</translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <translation>命名(&amp;N)…</translation>
    </message>
    <message>
        <source>Give it a name: what has one is always kept.</source>
        <translation>为它命名：有名称的快照始终保留。</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Write this picture to a file.</source>
        <translation>将此画面写出为文件。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Take it out of the history. It can be undone.</source>
        <translation>从历史记录中删除。可以撤销。</translation>
    </message>
    <message>
        <source>Earlier states of the picture. Enter: look. F2: name. Delete: take out. Menu key: more. Ctrl+click or Ctrl+Space: choose a second one, and Enter compares the two.</source>
        <translation>画面较早的状态。Enter：查看。F2：命名。Delete：删除。菜单键：更多。Ctrl+点击或 Ctrl+空格键：再选一个，按 Enter 对比两者。</translation>
    </message>
    <message>
        <source>Co&amp;mpare these two</source>
        <translation>对比这两个(&amp;M)</translation>
    </message>
    <message>
        <source>Both on the canvas, divided by a line to drag, or side by side.</source>
        <translation>两者同在画布上，以可拖动的线分隔，或并排显示。</translation>
    </message>
    <message>
        <source>Save c&amp;ontact sheet…</source>
        <translation>保存快照总览图(&amp;O)…</translation>
    </message>
    <message>
        <source>Write these two to one picture, side by side.</source>
        <translation>将这两个快照并排写入一张图片。</translation>
    </message>
    <message>
        <source>Write all snapshots to one picture, side by side.</source>
        <translation>将所有快照并排写入一张图片。</translation>
    </message>
</context>
<context>
    <name>pastiche::Help</name>
    <message>
        <source>About Pastiche</source>
        <translation>关于 Pastiche</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pastiche %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Pastiche %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Repaints a photo in the style of a painting, after Gatys, Ecker and Bethge: Image Style Transfer Using Convolutional Neural Networks, CVPR 2016.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>以一幅画作的风格重绘照片，方法出自 Gatys、Ecker 和 Bethge 的论文 Image Style Transfer Using Convolutional Neural Networks（CVPR 2016）。

本程序是自由软件，遵循 GNU 通用公共许可证第 3 版或更新版本。</translation>
    </message>
</context>
<context>
    <name>pastiche::History</name>
    <message>
        <source>The snapshot could not be kept: %1</source>
        <translation>无法保存快照：%1</translation>
    </message>
</context>
<context>
    <name>pastiche::HistoryModel</name>
    <message>
        <source>A run begins · %1</source>
        <translation>一次绘制由此开始 · %1</translation>
    </message>
</context>
<context>
    <name>pastiche::LanguageMenu</name>
    <message>
        <source>&amp;Language (from the next start)</source>
        <translation>语言（下次启动时生效）(&amp;L)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
</context>
<context>
    <name>pastiche::LayerBlocks</name>
    <message>
        <source>Colour and grain</source>
        <translation>颜色与颗粒</translation>
    </message>
    <message>
        <source>Fine strokes</source>
        <translation>细笔触</translation>
    </message>
    <message>
        <source>Strokes</source>
        <translation>笔触</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Large forms</source>
        <translation>大形体</translation>
    </message>
    <message>
        <source>The painting&apos;s colours and the grain of its paint (conv1).</source>
        <translation>画作的颜色和颜料的颗粒感（conv1）。</translation>
    </message>
    <message>
        <source>Its finest brushwork: hatching, canvas, dots (conv2).</source>
        <translation>最细的笔触：排线、画布纹理、点（conv2）。</translation>
    </message>
    <message>
        <source>Its brush strokes (conv3).</source>
        <translation>画作的笔触（conv3）。</translation>
    </message>
    <message>
        <source>How its strokes make up larger shapes (conv4).</source>
        <translation>笔触如何组成较大的形状（conv4）。</translation>
    </message>
    <message>
        <source>Its large forms and things, as far as Figures lets them in (conv5).</source>
        <translation>画作的大形体和事物，以“物象”允许的程度为限（conv5）。</translation>
    </message>
</context>
<context>
    <name>pastiche::LayerPanel</name>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>画作</translation>
    </message>
    <message>
        <source>Content: where the result should look like the photo.</source>
        <translation>内容：结果在哪些层上应与照片相像。</translation>
    </message>
    <message>
        <source>Style: where the result should look like the painting.</source>
        <translation>风格：结果在哪些层上应与画作相像。</translation>
    </message>
    <message>
        <source>content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 的%1</translation>
    </message>
    <message>
        <source>Keep what %1 sees in the photo.</source>
        <translation>保留 %1 在照片中看到的内容。</translation>
    </message>
    <message>
        <source>Take over what %1 sees in the painting.</source>
        <translation>采用 %1 在画作中看到的内容。</translation>
    </message>
    <message>
        <source>Weight of %1 of %2</source>
        <translation>%2 的%1权重</translation>
    </message>
    <message>
        <source>How much %1 counts among the ticked layers.</source>
        <translation>%1 在勾选的各层中占多大分量。</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Show weights</source>
        <translation>显示权重</translation>
    </message>
    <message>
        <source>Show the weight of every ticked layer.</source>
        <translation>显示每个勾选的层的权重。</translation>
    </message>
    <message>
        <source>off: see Figures</source>
        <translation>关闭：见“物象”</translation>
    </message>
</context>
<context>
    <name>pastiche::LayerRows</name>
    <message>
        <source>Large forms have no effect as long as Figures is at brushwork alone.</source>
        <translation>“物象”目前只取笔触，因此大形体不起作用。</translation>
    </message>
    <message>
        <source>Painting&apos;s %1</source>
        <translation>画作的%1</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>%1的权重</translation>
    </message>
    <message>
        <source>How much the painting&apos;s %1 counts beside the other rows.
Takes effect while the picture forms.</source>
        <translation>画作的%1相对于其他各行占多大分量。
绘制过程中即时生效。</translation>
    </message>
    <message>
        <source>Layers: %1</source>
        <translation>网络层：%1</translation>
    </message>
    <message>
        <source>Gatys</source>
        <translation>Gatys</translation>
    </message>
    <message>
        <source>The layers of Gatys, Ecker and Bethge (2016): content conv4_2, style conv1_1 to
conv5_1 in equal parts.</source>
        <translation>Gatys、Ecker 和 Bethge（2016）所用的层：内容取 conv4_2，
风格取 conv1_1 到 conv5_1，权重相等。</translation>
    </message>
    <message>
        <source>Fine texture</source>
        <translation>细纹理</translation>
    </message>
    <message>
        <source>The painting&apos;s colours and finest brushwork; shapes are the photo&apos;s.</source>
        <translation>画作的颜色和最细的笔触；形状取自照片。</translation>
    </message>
    <message>
        <source>Large shapes</source>
        <translation>大形状</translation>
    </message>
    <message>
        <source>The painting&apos;s strokes and the shapes that they make, more than its grain.</source>
        <translation>侧重画作的笔触及其组成的形状，而不是颗粒感。</translation>
    </message>
</context>
<context>
    <name>pastiche::LayerTable</name>
    <message>
        <source>Layers</source>
        <translation>网络层</translation>
    </message>
    <message>
        <source>What each layer sees of the photo, and how strongly it answers to it.</source>
        <translation>各层从照片中看到的内容及其响应强弱。</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>特征图</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>What it sees</source>
        <translation>所见</translation>
    </message>
    <message>
        <source>The maps that vary most, as small grey pictures</source>
        <translation>变化最大的特征图，以小灰度图显示</translation>
    </message>
</context>
<context>
    <name>pastiche::LossPlot</name>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>画作</translation>
    </message>
    <message>
        <source>Roughness</source>
        <translation>粗糙度</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>值域</translation>
    </message>
    <message>
        <source>Loss plot</source>
        <translation>损失曲线</translation>
    </message>
    <message>
        <source>How the loss and its terms fall, iteration by iteration, on a logarithmic axis.
A dotted line: the picture went on to a larger scale. A dashed one: settings were changed.</source>
        <translation>损失及其各项随迭代下降的情况，采用对数坐标。
点线：画面进入更大的尺度。虚线：更改了设置。</translation>
    </message>
    <message>
        <source>Loss %1 after iteration %2</source>
        <translation>第 %2 次迭代后的损失为 %1</translation>
    </message>
</context>
<context>
    <name>pastiche::MachineRows</name>
    <message>
        <source>Threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>How many processor threads a run uses. Fewer leave room for other programs.
Takes effect at the next start.</source>
        <translation>绘制使用多少个处理器线程。用得少些，可为其他程序留出余地。
下次开始时生效。</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>内存上限</translation>
    </message>
    <message>
        <source>The most memory that Pastiche may take. Large pictures are then worked on in tiles, which is slower.
Takes effect at the next start.</source>
        <translation>Pastiche 最多可占用的内存。大图会因此分块处理，速度较慢。
下次开始时生效。</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>The numbers that the network computes with. bf16 is coarser, and faster on processors that have it;
the picture hardly differs. Takes effect at the next start.</source>
        <translation>网络计算时所用的数值类型。bf16 较粗略，在支持它的处理器上更快；
画面几乎没有差别。下次开始时生效。</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>The faster</source>
        <translation>较快者</translation>
    </message>
    <message>
        <source>fp32</source>
        <translation>fp32</translation>
    </message>
    <message>
        <source>bf16</source>
        <translation>bf16</translation>
    </message>
    <message>
        <source>bf16: not in this processor</source>
        <translation>bf16：此处理器不支持</translation>
    </message>
    <message>
        <source>One per core</source>
        <translation>每核心一个</translation>
    </message>
    <message>
        <source>What is free</source>
        <translation>全部可用内存</translation>
    </message>
    <message>
        <source>bf16 if it is faster</source>
        <translation>bf16（如果更快）</translation>
    </message>
    <message>
        <source>fp32, as this processor has no bf16</source>
        <translation>fp32（此处理器不支持 bf16）</translation>
    </message>
    <message>
        <source>From the next start: threads: %1; memory: up to %2 GiB; precision: %3.</source>
        <translation>从下次开始起：线程数 %1；内存最多 %2 GiB；精度 %3。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>What a run is computed on. Which is the faster is measured once, in a few seconds.
Takes effect at the next start.</source>
        <translation>运行由什么来计算。哪个更快只需测量一次，几秒钟即可。
下次开始时生效。</translation>
    </message>
    <message>
        <source>tf32</source>
        <translation>tf32</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>显卡</translation>
    </message>
    <message>
        <source>%1, %2 GiB</source>
        <translation>%1，%2 GiB</translation>
    </message>
    <message>
        <source>the faster</source>
        <translation>较快者</translation>
    </message>
    <message>
        <source>%1 Device: %2.</source>
        <translation>%1 设备：%2。</translation>
    </message>
</context>
<context>
    <name>pastiche::MainActions</name>
    <message>
        <source>&amp;New artwork</source>
        <translation>新建作品(&amp;N)</translation>
    </message>
    <message>
        <source>Begin anew, without pictures.</source>
        <translation>从头开始，不含任何图片。</translation>
    </message>
    <message>
        <source>&amp;Open artwork…</source>
        <translation>打开作品(&amp;O)…</translation>
    </message>
    <message>
        <source>Open an artwork that was saved: its pictures, settings and result.</source>
        <translation>打开已保存的作品：包括图片、设置和结果。</translation>
    </message>
    <message>
        <source>&amp;Save artwork</source>
        <translation>保存作品(&amp;S)</translation>
    </message>
    <message>
        <source>Save pictures, settings and result in one file, to go on with later.</source>
        <translation>将图片、设置和结果保存在一个文件中，以便日后继续。</translation>
    </message>
    <message>
        <source>Save artwork &amp;as…</source>
        <translation>作品另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the artwork under another name.</source>
        <translation>以其他名称保存作品。</translation>
    </message>
    <message>
        <source>Open &amp;photo…</source>
        <translation>打开照片(&amp;P)…</translation>
    </message>
    <message>
        <source>Open the photo to repaint.</source>
        <translation>打开要重绘的照片。</translation>
    </message>
    <message>
        <source>Open paintin&amp;g…</source>
        <translation>打开画作(&amp;G)…</translation>
    </message>
    <message>
        <source>Open the painting whose style to use, in place of the chosen one.</source>
        <translation>打开要借用风格的画作，替换当前选中的画作。</translation>
    </message>
    <message>
        <source>A&amp;dd paintings…</source>
        <translation>添加画作(&amp;D)…</translation>
    </message>
    <message>
        <source>Mix further paintings in: open one or several files.</source>
        <translation>混入更多画作：打开一个或多个文件。</translation>
    </message>
    <message>
        <source>Open s&amp;tart picture…</source>
        <translation>打开起始图片(&amp;T)…</translation>
    </message>
    <message>
        <source>Open a picture of your own to start from.</source>
        <translation>打开您自选的图片作为起点。</translation>
    </message>
    <message>
        <source>Paste as p&amp;hoto</source>
        <translation>粘贴为照片(&amp;H)</translation>
    </message>
    <message>
        <source>Use the copied picture as the photo.</source>
        <translation>将复制的图片用作照片。</translation>
    </message>
    <message>
        <source>Paste as pa&amp;inting</source>
        <translation>粘贴为画作(&amp;I)</translation>
    </message>
    <message>
        <source>Use the copied picture as the painting.</source>
        <translation>将复制的图片用作画作。</translation>
    </message>
    <message>
        <source>S&amp;wap photo and painting</source>
        <translation>交换照片与画作(&amp;W)</translation>
    </message>
    <message>
        <source>Swap photo and painting.</source>
        <translation>交换照片与画作。</translation>
    </message>
    <message>
        <source>Try the sa&amp;mples</source>
        <translation>试用示例(&amp;M)</translation>
    </message>
    <message>
        <source>Put the bundled photo and painting in place.</source>
        <translation>载入自带的照片和画作。</translation>
    </message>
    <message>
        <source>Earlier res&amp;ults…</source>
        <translation>以往结果(&amp;U)…</translation>
    </message>
    <message>
        <source>See the pictures that were painted before, show one again or use its settings.</source>
        <translation>查看以前绘制的图片，重新显示其中一张，或使用其设置。</translation>
    </message>
    <message>
        <source>N&amp;etworks…</source>
        <translation>网络(&amp;E)…</translation>
    </message>
    <message>
        <source>See the networks that can look at the pictures, fetch VGG-19, add files.</source>
        <translation>查看可用于分析图片的网络，下载 VGG-19，添加文件。</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Write the picture to a file: PNG, JPEG, TIFF or WebP.</source>
        <translation>将图片写出为文件：PNG、JPEG、TIFF 或 WebP。</translation>
    </message>
    <message>
        <source>Export time-&amp;lapse…</source>
        <translation>导出延时视频(&amp;L)…</translation>
    </message>
    <message>
        <source>Write a film of how the picture formed: MP4 or WebM.</source>
        <translation>将画面形成的过程写出为视频：MP4 或 WebM。</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Stop what runs, keep its picture, and close.</source>
        <translation>停止正在进行的绘制，保留其画面，然后关闭。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy the picture</source>
        <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
        <source>Put the picture on the clipboard, to paste it into another program.</source>
        <translation>将图片放到剪贴板，以便粘贴到其他程序。</translation>
    </message>
    <message>
        <source>Paint &amp;masks</source>
        <translation>绘制蒙版(&amp;M)</translation>
    </message>
    <message>
        <source>Paint with a brush where a painting is used, or what of the photo stays
as it is. Escape puts the brush away.</source>
        <translation>用画笔指定各幅画作的作用区域，或照片中保持不变的部分。
按 Esc 收起画笔。</translation>
    </message>
    <message>
        <source>Cro&amp;p the photo</source>
        <translation>裁剪照片(&amp;P)</translation>
    </message>
    <message>
        <source>Choose the part of the photo that is kept.</source>
        <translation>选择要保留的照片区域。</translation>
    </message>
    <message>
        <source>Turn the photo &amp;left</source>
        <translation>向左旋转照片(&amp;L)</translation>
    </message>
    <message>
        <source>Turn the photo by a quarter, against the clock; masks follow.</source>
        <translation>将照片逆时针旋转 90°；蒙版随之旋转。</translation>
    </message>
    <message>
        <source>Turn the photo ri&amp;ght</source>
        <translation>向右旋转照片(&amp;G)</translation>
    </message>
    <message>
        <source>Turn the photo by a quarter, with the clock; masks follow.</source>
        <translation>将照片顺时针旋转 90°；蒙版随之旋转。</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Start painting.</source>
        <translation>开始绘制。</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Pause the run.</source>
        <translation>暂停绘制。</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>End the run; the picture so far stays.</source>
        <translation>结束绘制，保留目前的画面。</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <source>Go on from the picture that is there, with what is chosen now: more steps,
another painting, a larger size.</source>
        <translation>在现有画面的基础上，按当前的选择继续：
更多步数、另一幅画作或更大的尺寸。</translation>
    </message>
    <message>
        <source>Continue at t&amp;wice the size</source>
        <translation>以两倍尺寸继续(&amp;W)</translation>
    </message>
    <message>
        <source>Go on from the picture that is there, twice as large: what is painted stays, finer detail comes.</source>
        <translation>将现有画面放大一倍后继续：保留已画好的内容，增添更细的细节。</translation>
    </message>
    <message>
        <source>&amp;Keep a snapshot</source>
        <translation>保存快照(&amp;K)</translation>
    </message>
    <message>
        <source>Keep the picture as it is now in the history, with all that it is painted from.</source>
        <translation>将当前画面连同绘制它所用的一切保存到历史记录。</translation>
    </message>
    <message>
        <source>&amp;New seed</source>
        <translation>新种子(&amp;N)</translation>
    </message>
    <message>
        <source>Start from noise with another random seed.</source>
        <translation>用另一个随机种子从噪点开始。</translation>
    </message>
    <message>
        <source>Reset &amp;balance</source>
        <translation>重置平衡(&amp;B)</translation>
    </message>
    <message>
        <source>Set the balance of photo and painting back to 10⁻³.</source>
        <translation>将照片与画作的平衡恢复为 10⁻³。</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Show the picture larger.</source>
        <translation>放大显示画面。</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Show the picture smaller.</source>
        <translation>缩小显示画面。</translation>
    </message>
    <message>
        <source>&amp;Fit the window</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>Show the whole picture.</source>
        <translation>显示整个画面。</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>实际大小(&amp;A)</translation>
    </message>
    <message>
        <source>100 %: one pixel of the picture on one of the screen.</source>
        <translation>100%：画面的一个像素对应屏幕的一个像素。</translation>
    </message>
    <message>
        <source>&amp;Compare with the photo</source>
        <translation>与照片对比(&amp;C)</translation>
    </message>
    <message>
        <source>Show the photo in place of the picture, to compare.
Or hold C.</source>
        <translation>显示照片来代替画面，以作对比。
也可按住 C。</translation>
    </message>
    <message>
        <source>Compare by &amp;wiping</source>
        <translation>分割对比(&amp;W)</translation>
    </message>
    <message>
        <source>Photo and picture in one place: drag the line between them.
Again, or Escape: the picture alone.</source>
        <translation>照片与画面重叠在同一位置：拖动两者之间的分割线。
再按一次或按 Esc：只显示画面。</translation>
    </message>
    <message>
        <source>Compare side &amp;by side</source>
        <translation>并排对比(&amp;B)</translation>
    </message>
    <message>
        <source>Photo and picture beside each other; both are zoomed and moved together.
Again, or Escape: the picture alone.</source>
        <translation>照片与画面并排显示，同步缩放和移动。
再按一次或按 Esc：只显示画面。</translation>
    </message>
    <message>
        <source>&amp;Pictures panel</source>
        <translation>图片面板(&amp;P)</translation>
    </message>
    <message>
        <source>Show or hide the photo and the painting.</source>
        <translation>显示或隐藏照片与画作。</translation>
    </message>
    <message>
        <source>&amp;Settings panel</source>
        <translation>设置面板(&amp;S)</translation>
    </message>
    <message>
        <source>Show or hide the settings.</source>
        <translation>显示或隐藏设置。</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>历史记录(&amp;H)</translation>
    </message>
    <message>
        <source>Show or hide the earlier states of the picture below it.</source>
        <translation>显示或隐藏画面下方的历史状态。</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>Use the whole screen. Escape leaves it.</source>
        <translation>使用整个屏幕。按 Esc 退出。</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>快捷键(&amp;S)</translation>
    </message>
    <message>
        <source>All keys at a glance, and how to change them.</source>
        <translation>列出所有按键，并可更改。</translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation>这是什么？(&amp;W)</translation>
    </message>
    <message>
        <source>Then click anything in the window to read what it does.</source>
        <translation>然后点击窗口中的任意对象，查看其说明。</translation>
    </message>
    <message>
        <source>&amp;About Pastiche</source>
        <translation>关于 Pastiche(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence.</source>
        <translation>版本与许可证。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>绘制(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>撤销 %1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>重做 %1(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Add to the queue…</source>
        <translation>添加到队列(&amp;A)…</translation>
    </message>
    <message>
        <source>Paint the artwork, as it is now, later: choose its size and its file.</source>
        <translation>稍后再绘制作品（按当前状态）：请选择尺寸和文件。</translation>
    </message>
    <message>
        <source>&amp;Queue…</source>
        <translation>队列(&amp;Q)…</translation>
    </message>
    <message>
        <source>See the pictures that are painted one after another, start and pause them.</source>
        <translation>查看依次绘制的图片，并开始或暂停绘制。</translation>
    </message>
    <message>
        <source>Stud&amp;y…</source>
        <translation>研究(&amp;Y)…</translation>
    </message>
    <message>
        <source>Try two settings against each other: a table of small pictures.</source>
        <translation>对照尝试两项设置：排成表格的小图。</translation>
    </message>
    <message>
        <source>Save &amp;contact sheet…</source>
        <translation>保存快照总览图(&amp;C)…</translation>
    </message>
    <message>
        <source>Write the snapshots of the history to one picture, side by side: all of them, or the
two that are chosen.</source>
        <translation>将历史记录中的快照并排写入一张图片：全部快照，
或所选的两个。</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>窗口的下一部分(&amp;N)</translation>
    </message>
    <message>
        <source>Take the keyboard to the next part: pictures, canvas, history, run, settings.</source>
        <translation>将键盘焦点移到下一部分：图片、画布、历史、绘制、设置。</translation>
    </message>
    <message>
        <source>P&amp;revious part of the window</source>
        <translation>窗口的上一部分(&amp;R)</translation>
    </message>
    <message>
        <source>Take the keyboard to the part before.</source>
        <translation>将键盘焦点移到上一部分。</translation>
    </message>
    <message>
        <source>Open earlier wor&amp;k</source>
        <translation>打开先前的作品(&amp;K)</translation>
    </message>
    <message>
        <source>Start &amp;or continue</source>
        <translation>开始或继续(&amp;O)</translation>
    </message>
    <message>
        <source>Do what the button below the picture says: start, continue or begin again.</source>
        <translation>执行图片下方按钮所示的操作：开始、继续或重新开始。</translation>
    </message>
</context>
<context>
    <name>pastiche::MainWindow</name>
    <message>
        <source>Still reading a picture.</source>
        <translation>仍在读取图片。</translation>
    </message>
    <message>
        <source>Drop a photo and a painting first.</source>
        <translation>请先拖入一张照片和一幅画作。</translation>
    </message>
    <message>
        <source>Drop a photo first.</source>
        <translation>请先拖入一张照片。</translation>
    </message>
    <message>
        <source>Drop a painting first.</source>
        <translation>请先拖入一幅画作。</translation>
    </message>
    <message>
        <source>Drop the picture to start from first.</source>
        <translation>请先拖入起始图片。</translation>
    </message>
    <message>
        <source>Tick a layer under Layers first: without any there is nothing to paint by.</source>
        <translation>请先在“网络层”中勾选一层：一层都不选就无从绘制。</translation>
    </message>
    <message>
        <source>Tick another layer, or set a weight under Expert above 0: what is ticked has none.</source>
        <translation>请勾选其他层，或在“专家”中将权重设为大于 0：已勾选的层没有权重。</translation>
    </message>
    <message>
        <source>the picture so far</source>
        <translation>目前的画面</translation>
    </message>
    <message>
        <source>Go on from the picture</source>
        <translation>从画面继续</translation>
    </message>
    <message>
        <source>Stopped. The picture so far stays.</source>
        <translation>已停止。目前的画面会保留。</translation>
    </message>
    <message>
        <source>Finished: more steps would hardly change the picture.</source>
        <translation>已完成：继续绘制已几乎不会改变画面。</translation>
    </message>
    <message>
        <source>Finished: all iterations are done.</source>
        <translation>已完成：全部迭代均已结束。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Not opened again: %1</source>
        <translation>未能重新打开：%1</translation>
    </message>
    <message>
        <source>Left out, as there is no place for more: %1</source>
        <translation>没有更多位置，已略过：%1</translation>
    </message>
    <message>
        <source>Paint its &amp;mask</source>
        <translation>绘制其蒙版(&amp;M)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Open artwork</source>
        <translation>打开作品</translation>
    </message>
    <message>
        <source>Artworks (*.pastiche);;All files (*)</source>
        <translation>作品 (*.pastiche);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Nothing was saved yet</source>
        <translation>尚未保存过作品</translation>
    </message>
    <message>
        <source>artwork</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Save artwork</source>
        <translation>保存作品</translation>
    </message>
    <message>
        <source>Artworks (*.pastiche)</source>
        <translation>作品 (*.pastiche)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Pastiche</source>
        <translation>Pastiche</translation>
    </message>
    <message>
        <source> — Pastiche</source>
        <translation> — Pastiche</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 有未保存的更改。</translation>
    </message>
    <message>
        <source>Bring &amp;back</source>
        <translation>恢复(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>以后再说(&amp;L)</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>已导出：%1</translation>
    </message>
    <message>
        <source>Export time-lapse</source>
        <translation>导出延时视频</translation>
    </message>
    <message>
        <source>MP4, for phones and the web (*.mp4)</source>
        <translation>MP4，适合手机和网页 (*.mp4)</translation>
    </message>
    <message>
        <source>WebM (*.webm)</source>
        <translation>WebM (*.webm)</translation>
    </message>
    <message>
        <source>Writing the film…</source>
        <translation>正在写出视频…</translation>
    </message>
    <message>
        <source>The picture is kept in the history.</source>
        <translation>画面已保存到历史记录。</translation>
    </message>
    <message>
        <source>There is no picture to keep yet.</source>
        <translation>还没有可保存的画面。</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>还原“%1”</translation>
    </message>
    <message>
        <source>the artwork</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Drop a photo here,
or click to open one</source>
        <translation>将照片拖到此处，
或点击打开</translation>
    </message>
    <message>
        <source>Swap photo and painting</source>
        <translation>交换照片与画作</translation>
    </message>
    <message>
        <source>Re&amp;start</source>
        <translation>重新开始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Start anew</source>
        <translation>从头开始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Begin again, with what is chosen now.</source>
        <translation>按当前的选择重新开始。</translation>
    </message>
    <message>
        <source>Start painting.</source>
        <translation>开始绘制。</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续绘制(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Go on painting.</source>
        <translation>继续绘制。</translation>
    </message>
    <message>
        <source>Pause the run.</source>
        <translation>暂停绘制。</translation>
    </message>
    <message>
        <source>Looking at the pictures…</source>
        <translation>正在分析图片…</translation>
    </message>
    <message>
        <source>The network is fetched.</source>
        <translation>网络已下载完成。</translation>
    </message>
    <message>
        <source>what was on the canvas</source>
        <translation>画布上的画面</translation>
    </message>
    <message>
        <source>Start from the canvas</source>
        <translation>从画布开始</translation>
    </message>
    <message>
        <source>the photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>the painting</source>
        <translation>画作</translation>
    </message>
    <message>
        <source>the start picture</source>
        <translation>起始图片</translation>
    </message>
    <message>
        <source>the network&apos;s file</source>
        <translation>网络文件</translation>
    </message>
    <message>
        <source>A picture could not be kept on the disk: make room there or export it. Closing once more gives it up.</source>
        <translation>有一张图片无法保存到磁盘：请腾出磁盘空间，或将其导出。再次关闭即放弃该图片。</translation>
    </message>
    <message>
        <source>Copied: %1 pixels</source>
        <translation>已复制：%1 像素</translation>
    </message>
    <message>
        <source>An artwork&apos;s name ends in .pastiche. Choose another name.</source>
        <translation>作品的名称应以 .pastiche 结尾。请换一个名称。</translation>
    </message>
    <message>
        <source>Two snapshots are chosen: Enter compares them.</source>
        <translation>已选择两个快照：按 Enter 对比。</translation>
    </message>
    <message>
        <source>The snapshots before are still being packed; try again in a moment.</source>
        <translation>之前的快照仍在压缩；请稍后再试。</translation>
    </message>
    <message>
        <source>Two snapshots are compared. Escape goes back to the picture.</source>
        <translation>正在对比两个快照。按 Esc 返回画面。</translation>
    </message>
    <message>
        <source>Added to the queue: %1</source>
        <translation>已添加到队列：%1</translation>
    </message>
    <message>
        <source>Added to the queue: %1. The queue is not started yet.</source>
        <translation>已添加到队列：%1。队列尚未开始。</translation>
    </message>
    <message>
        <source>Adding to the queue…</source>
        <translation>正在添加到队列…</translation>
    </message>
    <message>
        <source>What is open could not be kept for the next start: %1. Closing once more gives it up.</source>
        <translation>无法为下次启动保留当前打开的内容：%1。再次关闭即放弃这些内容。</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>选择其他文件</translation>
    </message>
    <message>
        <source>Choose again, another file or another place.</source>
        <translation>重新选择其他文件或其他位置。</translation>
    </message>
    <message>
        <source>Networks…</source>
        <translation>网络…</translation>
    </message>
    <message>
        <source>See the networks that there are.</source>
        <translation>查看已有的网络。</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Open the folder of this file in the file manager.</source>
        <translation>在文件管理器中打开此文件所在的文件夹。</translation>
    </message>
    <message>
        <source>This artwork is not saved in a file.</source>
        <translation>当前打开的内容尚未保存到文件。</translation>
    </message>
    <message>
        <source>What was open last is kept in %1</source>
        <translation>上次打开的内容保存在 %1</translation>
    </message>
    <message>
        <source>The preset took the place of your own settings.</source>
        <translation>预设已取代您自己的设置。</translation>
    </message>
    <message>
        <source>A mask has another shape than the photo.</source>
        <translation>有一个蒙版与照片的形状不同。</translation>
    </message>
    <message>
        <source>Clear it</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Take away the masks that have not the photo&apos;s shape.</source>
        <translation>移除与照片形状不同的蒙版。</translation>
    </message>
    <message>
        <source>Clear masks of another shape</source>
        <translation>清除形状不同的蒙版</translation>
    </message>
    <message>
        <source>&amp;Use as the start picture</source>
        <translation>用作起始图片(&amp;U)</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>对比(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>照片(&amp;P)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Choose another file for the artwork.</source>
        <translation>为作品选择另一个文件。</translation>
    </message>
    <message>
        <source>Put aside: %1</source>
        <translation>另存于：%1</translation>
    </message>
    <message>
        <source>There is no earlier work</source>
        <translation>近期没有另存过未保存为文件的作品</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>绘制</translation>
    </message>
    <message>
        <source>%1 Until then the run goes on as it was.</source>
        <translation>%1 在此之前，绘制将按原来的设置继续。</translation>
    </message>
    <message>
        <source>Queue…</source>
        <translation>队列…</translation>
    </message>
    <message>
        <source>See what waits, and try again.</source>
        <translation>查看等待中的项目并重试。</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures of the queue are still to be painted.</source>
        <translation>
            <numerusform>队列中还有 %n 幅画未完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the queue</source>
        <translation>启动队列</translation>
    </message>
    <message>
        <source>Paint them, one after another.</source>
        <translation>逐一绘制。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write the picture to a file of your choice.</source>
        <translation>将图片写入您选择的文件。</translation>
    </message>
    <message>
        <source>Show an earlier result</source>
        <translation>显示较早的结果</translation>
    </message>
    <message>
        <source>Save contact sheet</source>
        <translation>保存快照总览图</translation>
    </message>
    <message>
        <source>Writing the contact sheet…</source>
        <translation>正在写入快照总览图…</translation>
    </message>
    <message>
        <source>A part of it is protected.</source>
        <translation>其中一部分受保护。</translation>
    </message>
    <message>
        <source>Writing the contact sheet: picture %1 of %2</source>
        <translation>正在写入快照总览图：第 %1 张，共 %2 张</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Leave off: nothing is written.</source>
        <translation>中止：不写入任何内容。</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>已取消：未写入任何内容。</translation>
    </message>
    <message>
        <source>The picture before is kept in the history.</source>
        <translation>之前的图片已保留在历史记录中。</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>恢复它</translation>
    </message>
    <message>
        <source>Leave off, and go back to that picture and its settings.</source>
        <translation>停止，并回到那张图片及其设置。</translation>
    </message>
    <message>
        <source>The picture is to start from noise now, which the seed is of.</source>
        <translation>图片现在从噪声开始，种子决定该噪声。</translation>
    </message>
    <message>
        <source>Pastiche was not closed properly. What was open can be brought back as it was: %1.</source>
        <translation>Pastiche 上次未正常关闭。当时打开的内容可以恢复原样：%1。</translation>
    </message>
    <message>
        <source>Pastiche was not closed properly. The changes of %1 can be brought back as they were: %2. The file itself stays as it is until you save.</source>
        <translation>Pastiche 上次未正常关闭。%1 的更改可以恢复原样：%2。在您保存之前，文件本身保持不变。</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>导出“%1”</translation>
    </message>
    <message>
        <source>history</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>-history</source>
        <translation>-历史</translation>
    </message>
    <message>
        <source>Write a film of how the picture formed: MP4 or WebM.</source>
        <translation>将画面形成的过程写出为视频：MP4 或 WebM。</translation>
    </message>
    <message>
        <source>There is a film of what has been painted since the program was started or the artwork opened: paint first.</source>
        <translation>视频只包含程序启动或打开作品之后绘制的过程：请先开始绘制。</translation>
    </message>
</context>
<context>
    <name>pastiche::MaskBar</name>
    <message>
        <source>Which mask</source>
        <translation>选择蒙版</translation>
    </message>
    <message>
        <source>Which mask is painted: where one of the paintings paints,
or where the photo stays as it is.</source>
        <translation>要绘制的蒙版：某幅画作的作用区域，
或照片中保持不变的部分。</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>画笔大小</translation>
    </message>
    <message>
        <source>Diameter of the brush in pixels of the photo.
Keys: [ and ]. On the picture: the wheel; with Ctrl it zooms.</source>
        <translation>画笔的直径，以照片的像素计。
按键：[ 和 ]。在画面上：滚轮；按住 Ctrl 则缩放。</translation>
    </message>
    <message>
        <source>Softness</source>
        <translation>柔和度</translation>
    </message>
    <message>
        <source>How far the brush fades towards its edge: left hard, right soft.</source>
        <translation>画笔向边缘淡出的程度：左硬，右柔。</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>擦除</translation>
    </message>
    <message>
        <source>Take away what was painted (X or E; a pen&apos;s other end; Alt while
painting).</source>
        <translation>擦去已绘制的部分（X 或 E；压感笔的另一端；
绘制时按住 Alt）。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Put the brush away (Escape).</source>
        <translation>收起画笔（Esc）。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>蒙版</translation>
    </message>
    <message>
        <source>What can be done with the mask as a whole.</source>
        <translation>对整个蒙版的操作。</translation>
    </message>
    <message>
        <source>&amp;Fill</source>
        <translation>填充(&amp;F)</translation>
    </message>
    <message>
        <source>The mask holds everywhere.</source>
        <translation>蒙版覆盖整个画面。</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>反转(&amp;I)</translation>
    </message>
    <message>
        <source>What was masked is not, and the other way round.</source>
        <translation>蒙住与未蒙住的部分互换。</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>清除(&amp;C)</translation>
    </message>
    <message>
        <source>Take the mask away: it holds nowhere, and a painting is used wherever no other mask claims the picture.</source>
        <translation>去掉蒙版：它不再覆盖任何地方；凡是没有其他蒙版覆盖之处，都使用该画作。</translation>
    </message>
    <message>
        <source>Fea&amp;ther</source>
        <translation>羽化(&amp;T)</translation>
    </message>
    <message>
        <source>By %L1 % of the picture</source>
        <translation>画面的 %L1%</translation>
    </message>
    <message>
        <source>&amp;Load…</source>
        <translation>载入(&amp;L)…</translation>
    </message>
    <message>
        <source>From a grey picture of the photo&apos;s shape: white is masked.</source>
        <translation>载入与照片形状相同的灰度图片：白色为蒙住的部分。</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>As a grey picture.</source>
        <translation>保存为灰度图片。</translation>
    </message>
    <message>
        <source>&amp;Pen pressure</source>
        <translation>笔压(&amp;P)</translation>
    </message>
    <message>
        <source>Sets the size</source>
        <translation>控制大小</translation>
    </message>
    <message>
        <source>Sets the flow</source>
        <translation>控制流量</translation>
    </message>
    <message>
        <source>Sets nothing</source>
        <translation>不起作用</translation>
    </message>
    <message>
        <source>Colour of the mask</source>
        <translation>蒙版颜色</translation>
    </message>
    <message>
        <source>In which colour masks lie over the picture,
and how strongly.</source>
        <translation>蒙版以何种颜色覆盖在画面上，
以及覆盖的浓度。</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>品红</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白色</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黑色</translation>
    </message>
    <message>
        <source>%1 % strong</source>
        <translation>浓度 %1%</translation>
    </message>
    <message>
        <source>Load a mask</source>
        <translation>载入蒙版</translation>
    </message>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>图片 (%1);;所有文件 (*)</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>-mask</source>
        <translation>-蒙版</translation>
    </message>
    <message>
        <source>Save the mask</source>
        <translation>保存蒙版</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
</context>
<context>
    <name>pastiche::MaskPlace</name>
    <message>
        <source>Protect the photo</source>
        <translation>保护照片</translation>
    </message>
    <message>
        <source>Where painting %1 paints</source>
        <translation>画作 %1 的作用区域</translation>
    </message>
    <message>
        <source>Where %1 paints</source>
        <translation>%1 的作用区域</translation>
    </message>
</context>
<context>
    <name>pastiche::MaskTool</name>
    <message>
        <source>Fill the mask</source>
        <translation>填充蒙版</translation>
    </message>
    <message>
        <source>Invert the mask</source>
        <translation>反转蒙版</translation>
    </message>
    <message>
        <source>Clear the mask</source>
        <translation>清除蒙版</translation>
    </message>
    <message>
        <source>Feather the mask</source>
        <translation>羽化蒙版</translation>
    </message>
    <message>
        <source>%1 is %2 and the photo %3: they differ in shape; paint the mask over the photo.</source>
        <translation>%1 为 %2，照片为 %3：两者形状不同；请在照片上绘制蒙版。</translation>
    </message>
    <message>
        <source>The mask was not loaded: it was for another photo or another mask.</source>
        <translation>蒙版未载入：它属于另一张照片或另一个蒙版。</translation>
    </message>
    <message>
        <source>Load the mask</source>
        <translation>载入蒙版</translation>
    </message>
    <message>
        <source>The mask is saved: %1</source>
        <translation>蒙版已保存：%1</translation>
    </message>
    <message>
        <source>Erase in the mask</source>
        <translation>擦除蒙版</translation>
    </message>
    <message>
        <source>Paint the mask</source>
        <translation>绘制蒙版</translation>
    </message>
    <message>
        <source>%1 % from the left, %2 % from the top</source>
        <translation>距左 %1%，距上 %2%</translation>
    </message>
    <message>
        <source>erases at %1</source>
        <translation>在%1处擦除</translation>
    </message>
    <message>
        <source>paints at %1</source>
        <translation>在%1处绘制</translation>
    </message>
    <message>
        <source>eraser at %1</source>
        <translation>橡皮在%1处</translation>
    </message>
    <message>
        <source>brush at %1</source>
        <translation>画笔在%1处</translation>
    </message>
</context>
<context>
    <name>pastiche::NetworkBox</name>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>The network that looks at the pictures: the built-in one, or a weight file
(.safetensors, .pth) of VGG-19&apos;s layers.</source>
        <translation>用来分析图片的网络：内置网络，
或含有 VGG-19 各层的权重文件（.safetensors、.pth）。</translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Networks…</source>
        <translation>网络…</translation>
    </message>
    <message>
        <source>Choose a weight file.</source>
        <translation>选择权重文件。</translation>
    </message>
    <message>
        <source>Fetch VGG-19, add files, see what they are.</source>
        <translation>下载 VGG-19、添加文件、查看各网络的说明。</translation>
    </message>
    <message>
        <source>Open a network</source>
        <translation>打开网络</translation>
    </message>
    <message>
        <source>Weight files (*.safetensors *.pth *.pt);;All files (*)</source>
        <translation>权重文件 (*.safetensors *.pth *.pt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>正在检查…</translation>
    </message>
</context>
<context>
    <name>pastiche::NetworkDialog</name>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>程序自带</translation>
    </message>
    <message>
        <source>fetched, %1</source>
        <translation>已下载，%1</translation>
    </message>
    <message>
        <source>begun: %1 of %2</source>
        <translation>下载未完成：%1 / %2</translation>
    </message>
    <message>
        <source>not fetched, %1</source>
        <translation>未下载，%1</translation>
    </message>
    <message>
        <source>your file, %1</source>
        <translation>您的文件，%1</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>许可证：%1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>大小：%1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>&amp;Use this network</source>
        <translation>使用此网络(&amp;U)</translation>
    </message>
    <message>
        <source>Let this network look at the pictures from now on.</source>
        <translation>今后由此网络分析图片。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Close the networks (Escape).</source>
        <translation>关闭网络窗口（Esc）。</translation>
    </message>
    <message>
        <source>The networks that can look at the pictures.</source>
        <translation>可用于分析图片的网络。</translation>
    </message>
    <message>
        <source>&amp;Add a file…</source>
        <translation>添加文件(&amp;A)…</translation>
    </message>
    <message>
        <source>Add a weight file of VGG-19&apos;s layers (.safetensors, .pth).</source>
        <translation>添加含有 VGG-19 各层的权重文件（.safetensors、.pth）。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Take the file off this list. It stays on the disk.</source>
        <translation>从此列表中移除该文件。文件仍保留在磁盘上。</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>下载(&amp;F)</translation>
    </message>
    <message>
        <source>Fetch the whole file</source>
        <translation>下载整个文件</translation>
    </message>
    <message>
        <source>Brings the whole file, most of which is not used, to compare its SHA-256
with the published one. Otherwise lengths, shapes and values are checked.</source>
        <translation>下载整个文件（其中大部分用不到），以便将其 SHA-256 与公布的值比对。
否则只检查长度、形状和数值。</translation>
    </message>
    <message>
        <source>Progress of the fetch</source>
        <translation>下载进度</translation>
    </message>
    <message>
        <source>&amp;Show what its layers see</source>
        <translation>显示各层的响应(&amp;S)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Fetched. The SHA-256 of the whole file is the right one.</source>
        <translation>下载完成。整个文件的 SHA-256 正确。</translation>
    </message>
    <message>
        <source>Fetched. Lengths, shapes and values are sound.</source>
        <translation>下载完成。长度、形状和数值均正常。</translation>
    </message>
    <message>
        <source>Cancelled. What has arrived is kept; the next fetch goes on.</source>
        <translation>已取消。已收到的部分会保留，下次下载时继续。</translation>
    </message>
    <message>
        <source>Add a network</source>
        <translation>添加网络</translation>
    </message>
    <message>
        <source>Weight files (*.safetensors *.pth *.pt);;All files (*)</source>
        <translation>权重文件 (*.safetensors *.pth *.pt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>The whole file, %1</source>
        <translation>整个文件，%1</translation>
    </message>
    <message>
        <source>Cancel the fetch</source>
        <translation>取消下载</translation>
    </message>
    <message>
        <source>&amp;Fetch again</source>
        <translation>重新下载(&amp;F)</translation>
    </message>
    <message>
        <source>Go on &amp;fetching</source>
        <translation>继续下载(&amp;F)</translation>
    </message>
    <message>
        <source>Stop fetching. What has arrived is kept for the next time.</source>
        <translation>停止下载。已收到的部分会保留到下次。</translation>
    </message>
    <message>
        <source>Fetch it over the internet from %1.</source>
        <translation>通过互联网从 %1 下载。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在分析…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Lets the network look at the photo, and shows of each of its layers the maps
that vary most over it, and how strongly it answers.</source>
        <translation>让网络分析照片，显示各层中变化最大的特征图，
以及各层响应的强弱。</translation>
    </message>
</context>
<context>
    <name>pastiche::PaintingCard</name>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>%1 的占比</translation>
    </message>
    <message>
        <source>How much of the whole this painting has. Drag it, or use Left and Right.</source>
        <translation>此画作在整体中所占的比例。请拖动，或使用左右方向键。</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Take this painting out (Delete)</source>
        <translation>移除此画作（Delete）</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 像素</translation>
    </message>
    <message>
        <source>Painting %1 of %2: %3</source>
        <translation>画作 %1/%2：%3</translation>
    </message>
    <message>
        <source>Paints where its mask is white.</source>
        <translation>作用于其蒙版的白色区域。</translation>
    </message>
    <message>
        <source>Double-click: another painting here. Delete: take it out. Drag: put it elsewhere.</source>
        <translation>双击：在此换成另一幅画作。Delete：移除。拖动：移到别处。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>pastiche::PaintingList</name>
    <message>
        <source>Pictures (%1);;Artworks (*.pastiche);;All files (*)</source>
        <translation>图片 (%1);;作品 (*.pastiche);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Drop a painting here,
or click to open one</source>
        <translation>将画作拖到此处，
或点击打开</translation>
    </message>
    <message>
        <source>Paintings</source>
        <translation>画作</translation>
    </message>
    <message>
        <source>Paintings: paste</source>
        <translation>画作：粘贴</translation>
    </message>
    <message>
        <source>Add a picture that was copied as a painting (Ctrl+V in this list)</source>
        <translation>将复制的图片添加为画作（在此列表中按 Ctrl+V）</translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF, WebP, HEIC, AVIF, GIF or BMP.</source>
        <translation>JPEG、PNG、TIFF、WebP、HEIC、AVIF、GIF 或 BMP。</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>画作</translation>
    </message>
    <message>
        <source>Drop paintings here, or click to open some.</source>
        <translation>将画作拖到此处，或点击打开。</translation>
    </message>
    <message>
        <source>Add a painting</source>
        <translation>添加画作</translation>
    </message>
    <message>
        <source>Mix in another painting: drop some here, or click to open them.</source>
        <translation>混入另一幅画作：将其拖到此处，或点击打开。</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>替换(&amp;R)…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Take &amp;out</source>
        <translation>移除(&amp;O)</translation>
    </message>
    <message>
        <source>Open: Painting</source>
        <translation>打开：画作</translation>
    </message>
    <message>
        <source>Add paintings</source>
        <translation>添加画作</translation>
    </message>
</context>
<context>
    <name>pastiche::PaintingLoads</name>
    <message>
        <source>%1: %2 paintings can be mixed at the most; take one out first.</source>
        <translation>%1：最多只能混合 %2 幅画作；请先移除一幅。</translation>
    </message>
</context>
<context>
    <name>pastiche::Palette</name>
    <message>
        <source>Palette</source>
        <translation>画作库</translation>
    </message>
    <message>
        <source>Palette: choose a folder</source>
        <translation>画作库：选择文件夹</translation>
    </message>
    <message>
        <source>Choose a folder of paintings to try</source>
        <translation>选择存放待试画作的文件夹</translation>
    </message>
    <message>
        <source>Preview all</source>
        <translation>全部预览</translation>
    </message>
    <message>
        <source>Paintings to try</source>
        <translation>待试的画作</translation>
    </message>
    <message>
        <source>Enter tries a painting in place of the chosen one, Shift+Enter adds it.</source>
        <translation>Enter 试用一幅画作，替换当前选中的画作；Shift+Enter 添加它。</translation>
    </message>
    <message>
        <source>A folder of paintings to try</source>
        <translation>存放待试画作的文件夹</translation>
    </message>
    <message>
        <source>shipped with Pastiche</source>
        <translation>Pastiche 自带</translation>
    </message>
    <message>
        <source>Paint the photo small with each of these, one after another, as it is set
now. A click takes one. They wait while the picture itself is painted.</source>
        <translation>按当前设置，以这些画作的风格逐一绘制照片的小图。
点击即可采用其一。绘制正式画面时，预览会暂时等待。</translation>
    </message>
    <message>
        <source>Choose a photo first: each of these is then tried on it.</source>
        <translation>请先选择照片：随后即可用这些画作逐一尝试。</translation>
    </message>
    <message>
        <source>There are no pictures in this folder. Choose another.</source>
        <translation>此文件夹中没有图片。请另选一个。</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>试用(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Add it to the paintings</source>
        <translation>添加到画作(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Choose a folder…</source>
        <translation>选择文件夹(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Read the folder again</source>
        <translation>重新读取文件夹(&amp;R)</translation>
    </message>
    <message>
        <source>The paintings &amp;shipped with Pastiche</source>
        <translation>Pastiche 自带的画作(&amp;S)</translation>
    </message>
</context>
<context>
    <name>pastiche::PaletteModel</name>
    <message>
        <source>Click: try it in place of the chosen painting.
Ctrl+click or drag: add it to the paintings.</source>
        <translation>点击：试用它，替换当前选中的画作。
Ctrl+点击或拖动：添加到画作。</translation>
    </message>
    <message>
        <source>%1, tried on the photo</source>
        <translation>%1，已在照片上试用</translation>
    </message>
</context>
<context>
    <name>pastiche::PaletteView</name>
    <message>
        <source>unreadable</source>
        <translation>无法读取</translation>
    </message>
</context>
<context>
    <name>pastiche::PhotoFrame</name>
    <message>
        <source>Crop the photo</source>
        <translation>裁剪照片</translation>
    </message>
    <message>
        <source>Turn the photo left</source>
        <translation>向左旋转照片</translation>
    </message>
    <message>
        <source>Turn the photo right</source>
        <translation>向右旋转照片</translation>
    </message>
    <message>
        <source>The photo keeps its frame: the pictures have changed meanwhile. Try it again.</source>
        <translation>照片未裁剪：其间图片已有变动。请重试。</translation>
    </message>
</context>
<context>
    <name>pastiche::PictureGrid</name>
    <message>
        <source>%1, chosen and changed since</source>
        <translation>%1，已选择，之后有改动</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1，已选择</translation>
    </message>
</context>
<context>
    <name>pastiche::PictureGrip</name>
    <message>
        <source>Drag the picture out</source>
        <translation>拖出图片</translation>
    </message>
    <message>
        <source>Drag this into a file manager or another program to give it the picture.
The picture itself is dragged out with Ctrl.
Click: copy the picture.</source>
        <translation>将此拖到文件管理器或其他程序中，即可把图片交给它。
按住 Ctrl 可直接拖出图片本身。
单击：复制图片。</translation>
    </message>
</context>
<context>
    <name>pastiche::PictureKeeper</name>
    <message>
        <source>The picture could not be kept among the earlier results, and is tried again: %1. Export it to be safe.</source>
        <translation>图片无法保存到以往结果，正在重试：%1。为安全起见，请将其导出。</translation>
    </message>
    <message>
        <source>The run ended before it had a picture; nothing was exported.</source>
        <translation>绘制在产生画面之前就结束了；没有导出任何内容。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写出 %1：%2</translation>
    </message>
</context>
<context>
    <name>pastiche::PictureLoader</name>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
</context>
<context>
    <name>pastiche::PictureSharing</name>
    <message>
        <source>pastiche</source>
        <translation>pastiche</translation>
    </message>
    <message>
        <source>-pastiche</source>
        <translation>-pastiche</translation>
    </message>
    <message>
        <source>The run ended before it had a picture.</source>
        <translation>绘制在产生画面之前就结束了。</translation>
    </message>
    <message>
        <source>There is no room in the folder for temporary files.</source>
        <translation>临时文件的文件夹中没有空间。</translation>
    </message>
</context>
<context>
    <name>pastiche::PictureWell</name>
    <message>
        <source>Drop a picture here, or click to open one.
JPEG, PNG, TIFF, WebP, HEIC, AVIF, GIF or BMP.</source>
        <translation>将图片拖到此处，或点击打开。
JPEG、PNG、TIFF、WebP、HEIC、AVIF、GIF 或 BMP。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open a picture file</source>
        <translation>打开图片文件</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Paste a picture that was copied</source>
        <translation>粘贴复制的图片</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Take the picture out (Delete)</source>
        <translation>移除图片（Delete）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>打开：%1</translation>
    </message>
    <message>
        <source>Pictures (%1);;Artworks (*.pastiche);;All files (*)</source>
        <translation>图片 (%1);;作品 (*.pastiche);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1
%2 pixels</source>
        <translation>%1
%2 像素</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Drop another one here, or click to open it. Delete takes this one out.</source>
        <translation>将另一幅拖放到此处，或单击打开。按 Delete 取出这一幅。</translation>
    </message>
</context>
<context>
    <name>pastiche::PresetPanel</name>
    <message>
        <source>As published</source>
        <translation>论文原版</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>What each preset would make of your photo and paintings. A click takes one; the
size stays. Takes effect while the picture forms.</source>
        <translation>各预设用在您的照片和画作上的效果。点击即可采用；
尺寸不变。绘制过程中即时生效。</translation>
    </message>
    <message>
        <source>Presets as published</source>
        <translation>论文原版预设</translation>
    </message>
    <message>
        <source>Recipes of papers and reports with exactly their numbers, their size too.</source>
        <translation>论文和报告中的配方，数值与尺寸均完全照原样。</translation>
    </message>
    <message>
        <source>Save the settings as a preset</source>
        <translation>将设置保存为预设</translation>
    </message>
    <message>
        <source>Keep the settings as they are now as a preset of your own.</source>
        <translation>将当前设置保存为您自己的预设。</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>More to do with presets</source>
        <translation>预设的更多操作</translation>
    </message>
    <message>
        <source>Rename, delete or export the chosen preset, or import one.</source>
        <translation>重命名、删除或导出所选预设，或导入预设。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>预设 %1</translation>
    </message>
    <message>
        <source>Save the settings as…</source>
        <translation>设置另存为…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>保存预设</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>预设名称：</translation>
    </message>
    <message>
        <source>There is a preset %1. Replace it?</source>
        <translation>已有预设 %1。要替换它吗？</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>重命名预设</translation>
    </message>
    <message>
        <source>There is a preset %1 already.</source>
        <translation>已有预设 %1。</translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translation>删除预设</translation>
    </message>
    <message>
        <source>Delete the preset %1 for good?</source>
        <translation>要永久删除预设 %1 吗？</translation>
    </message>
    <message>
        <source>Import a preset</source>
        <translation>导入预设</translation>
    </message>
    <message>
        <source>Presets (*.json);;All files (*)</source>
        <translation>预设 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Export a preset</source>
        <translation>导出预设</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>预设 (*.json)</translation>
    </message>
    <message>
        <source>A preset of the program is called %1: choose another name.</source>
        <translation>程序的一个预设已名为 %1：请选择其他名称。</translation>
    </message>
</context>
<context>
    <name>pastiche::PrintSize</name>
    <message>
        <source>%1 × %2 cm</source>
        <translation>%1 × %2 cm</translation>
    </message>
    <message>
        <source>%1 × %2 cm at %3 dpi</source>
        <translation>%1 × %2 cm（%3 dpi）</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
</context>
<context>
    <name>pastiche::Progress</name>
    <message>
        <source>Painting</source>
        <translation>正在绘制</translation>
    </message>
    <message>
        <source>Painting large shapes</source>
        <translation>正在绘制大形状</translation>
    </message>
    <message>
        <source>Painting fine detail</source>
        <translation>正在绘制细节</translation>
    </message>
    <message>
        <source>Painting shapes</source>
        <translation>正在绘制形状</translation>
    </message>
    <message>
        <source>Painting strokes</source>
        <translation>正在绘制笔触</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>剩余 %1 秒</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>剩余 %1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>剩余 %1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>Iteration %1 of %2</source>
        <translation>迭代 %1/%2</translation>
    </message>
    <message>
        <source>Scale %1 of %2 · %3 px · iteration %4</source>
        <translation>尺度 %1/%2 · %3 px · 迭代 %4</translation>
    </message>
</context>
<context>
    <name>pastiche::Queue</name>
    <message>
        <source>The queue could not be kept on the disk: %1</source>
        <translation>无法将队列保存到磁盘：%1</translation>
    </message>
    <message>
        <source>Choose a file for it.</source>
        <translation>请为它选择文件。</translation>
    </message>
    <message>
        <source>%1: there is a file of this name already. Choose another file.</source>
        <translation>%1：已有同名文件。请选择其他文件。</translation>
    </message>
    <message>
        <source>Its artwork is gone from the queue&apos;s folder. Remove it.</source>
        <translation>队列文件夹中已没有它的作品。请将它移除。</translation>
    </message>
    <message>
        <source>An artwork</source>
        <translation>某个作品</translation>
    </message>
    <message>
        <source>Where it was to go is not known any more. Choose a file for it.</source>
        <translation>它原定的保存位置已无从得知。请为它选择文件。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Waiting, %1 % painted</source>
        <translation>等待中，已绘制 %1%</translation>
    </message>
    <message>
        <source>Looking at the pictures…</source>
        <translation>正在分析图片…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Finished in %1</source>
        <translation>已完成，用时 %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>The queue is in use by another window of Pastiche.</source>
        <translation>队列正由另一个 Pastiche 窗口使用。</translation>
    </message>
    <message>
        <source>Nothing is left to paint.</source>
        <translation>没有要绘制的图片了。</translation>
    </message>
    <message>
        <source>Goes on when the window&apos;s own picture is finished.</source>
        <translation>主窗口的画面完成后继续。</translation>
    </message>
    <message>
        <source>Painting: 1 picture to go.</source>
        <translation>正在绘制：还剩 1 张图片。</translation>
    </message>
    <message numerus="yes">
        <source>Painting: %n pictures to go.</source>
        <translation>
            <numerusform>正在绘制：还剩 %n 张图片。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not started: 1 picture waits.</source>
        <translation>未开始：1 张图片等待中。</translation>
    </message>
    <message numerus="yes">
        <source>Not started: %n pictures wait.</source>
        <translation>
            <numerusform>未开始：%n 张图片等待中。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The picture was put into %2 instead.</source>
        <translation>%1。图片已改存到 %2。</translation>
    </message>
    <message>
        <source>%1, after %2</source>
        <translation>%1，以 %2 的风格绘制</translation>
    </message>
    <message>
        <source>%1: nothing can be written in this folder, so there is no queue.</source>
        <translation>%1：无法写入此文件夹，因此没有队列。</translation>
    </message>
    <message>
        <source>%1 was begun meanwhile, so it goes where it was to go.</source>
        <translation>%1 已开始绘制，因此仍存到原定位置。</translation>
    </message>
    <message>
        <source>%1: the file has been changed since. Choose it again, or another.</source>
        <translation>%1：此后文件已被更改。请重新选择它，或选择另一个文件。</translation>
    </message>
    <message>
        <source>Paused: 1 picture waits.</source>
        <translation>已暂停：1 张图片等待中。</translation>
    </message>
    <message numerus="yes">
        <source>Paused: %n pictures wait.</source>
        <translation>
            <numerusform>已暂停：%n 张图片等待中。</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue is full: it holds %1 artworks at the most. Remove some of them, and add this one again.</source>
        <translation>队列已满：最多容纳 %1 件作品。请移除其中一些，然后重新添加这一件。</translation>
    </message>
</context>
<context>
    <name>pastiche::QueueButton</name>
    <message>
        <source>Queue: %1 (%2 %)</source>
        <translation>队列：%1（%2%）</translation>
    </message>
    <message>
        <source>Queue: %1</source>
        <translation>队列：%1</translation>
    </message>
    <message>
        <source>Click to see the queue.</source>
        <translation>点击查看队列。</translation>
    </message>
</context>
<context>
    <name>pastiche::QueueDialog</name>
    <message>
        <source>The queue is empty. &quot;Add to the queue&quot; in the menu Run puts the artwork of the window here, to be painted later.</source>
        <translation>队列是空的。“绘制”菜单中的“添加到队列”会将窗口中的作品放到这里，稍后绘制。</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Put the artwork, and its picture if there is one, into the window.</source>
        <translation>在主窗口中打开作品及其画面（如果有）。</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Say anew where the picture goes, and as what.</source>
        <translation>重新指定图片的保存位置和格式。</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Do not paint it, or no further; the others go on.</source>
        <translation>不绘制它，或不再继续绘制；其余照常进行。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Take it out of the queue. A picture that is in its file stays there.</source>
        <translation>从队列中移除。已写入文件的图片会保留。</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>恢复(&amp;B)</translation>
    </message>
    <message>
        <source>Bring back what was removed last.</source>
        <translation>恢复最近移除的图片。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Close this window; the queue goes on.</source>
        <translation>关闭此窗口；队列会继续。</translation>
    </message>
    <message>
        <source>pastiche</source>
        <translation>pastiche</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Start the queue</source>
        <translation>开始队列</translation>
    </message>
    <message>
        <source>Stop painting; what is painted so far is kept, to go on from.</source>
        <translation>停止绘制；已画好的部分会保留，以便继续。</translation>
    </message>
    <message>
        <source>Paint what waits, one after another.</source>
        <translation>依次绘制等待中的图片。</translation>
    </message>
    <message>
        <source>%1, %2 pixels</source>
        <translation>%1，%2 像素</translation>
    </message>
    <message>
        <source>Show the &amp;file</source>
        <translation>显示文件(&amp;F)</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>显示文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Open the finished picture in the desktop&apos;s own viewer.</source>
        <translation>用系统的图片查看器打开已完成的图片。</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Let it wait for its turn once more.</source>
        <translation>让它重新排队等待。</translation>
    </message>
    <message>
        <source>Put the picture and its settings into the window. Its photo and paintings are not kept any more.</source>
        <translation>将图片及其设置放入窗口。其照片和画作已不再保留。</translation>
    </message>
</context>
<context>
    <name>pastiche::QueueFileDialog</name>
    <message>
        <source>File of the picture</source>
        <translation>图片的文件</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>使用(&amp;U)</translation>
    </message>
    <message>
        <source>Let the picture go there.</source>
        <translation>将图片保存到那里。</translation>
    </message>
</context>
<context>
    <name>pastiche::QueueModel</name>
    <message>
        <source>%1 pixels</source>
        <translation>%1 像素</translation>
    </message>
</context>
<context>
    <name>pastiche::QueueOnDesktop</name>
    <message>
        <source>1 picture was painted.</source>
        <translation>已绘制 1 张图片。</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures were painted.</source>
        <translation>
            <numerusform>已绘制 %n 张图片。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 could not be: the queue says why.</source>
        <translation>1 张未能绘制：原因见队列。</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be: the queue says why.</source>
        <translation>
            <numerusform>%n 张未能绘制：原因见队列。</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue is finished</source>
        <translation>队列已完成</translation>
    </message>
</context>
<context>
    <name>pastiche::QueueView</name>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Pictures in the order in which they are painted. Enter: open. Alt with Up or Down: move. Delete: take out. Menu key: more.</source>
        <translation>按绘制顺序排列的图片。Enter：打开。Alt+上下方向键：移动。Delete：移除。菜单键：更多。</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Put the artwork, and its picture if there is one, into the window.</source>
        <translation>在主窗口中打开作品及其画面（如果有）。</translation>
    </message>
    <message>
        <source>Show the &amp;file</source>
        <translation>显示文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open the finished picture in the desktop&apos;s own viewer.</source>
        <translation>用系统的图片查看器打开已完成的图片。</translation>
    </message>
    <message>
        <source>&amp;Choose another file…</source>
        <translation>选择其他文件(&amp;C)…</translation>
    </message>
    <message>
        <source>Say anew where the picture goes, and as what.</source>
        <translation>重新指定图片的保存位置和格式。</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Paint it earlier.</source>
        <translation>提前绘制。</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Paint it later.</source>
        <translation>推后绘制。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Do not paint it, or no further; the others go on.</source>
        <translation>不绘制它，或不再继续绘制；其余照常进行。</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Let it wait for its turn once more.</source>
        <translation>让它重新排队等待。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Take it out of the queue. A picture that is in its file stays there.</source>
        <translation>从队列中移除。已写入文件的图片会保留。</translation>
    </message>
    <message>
        <source>Remove all that are f&amp;inished</source>
        <translation>移除所有已完成的(&amp;I)</translation>
    </message>
    <message>
        <source>Take those out whose pictures are in their files, which stay there.</source>
        <translation>移除图片已写入文件的条目；文件保留。</translation>
    </message>
</context>
<context>
    <name>pastiche::RatioSlider</name>
    <message>
        <source>Balance of photo and painting</source>
        <translation>照片与画作的平衡</translation>
    </message>
    <message>
        <source>How much of the photo stays (α/β). Left: more painting, right: more photo.
Takes effect while the picture forms. Double click: back to 10⁻³.</source>
        <translation>保留多少照片（α/β）。左：更接近画作，右：更接近照片。
绘制过程中即时生效。双击：恢复为 10⁻³。</translation>
    </message>
    <message>
        <source>Balance as a number</source>
        <translation>平衡数值</translation>
    </message>
    <message>
        <source>The same balance as a number, α/β, from 0.00001 to 1.</source>
        <translation>以数值表示的同一平衡，α/β，从 0.00001 到 1。</translation>
    </message>
    <message>
        <source>The painting</source>
        <translation>画作</translation>
    </message>
    <message>
        <source>More of the painting.</source>
        <translation>更接近画作。</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>More of the photo.</source>
        <translation>更接近照片。</translation>
    </message>
    <message>
        <source>more painting</source>
        <translation>偏画作</translation>
    </message>
    <message>
        <source>more photo</source>
        <translation>偏照片</translation>
    </message>
</context>
<context>
    <name>pastiche::RecipeForm</name>
    <message>
        <source>Figures</source>
        <translation>物象</translation>
    </message>
    <message>
        <source>brushwork</source>
        <translation>仅笔触</translation>
    </message>
    <message>
        <source>its objects</source>
        <translation>画中事物</translation>
    </message>
    <message>
        <source>How much of the painting&apos;s things, its moons and faces, may appear beyond its
brushwork. Takes effect while the picture forms.</source>
        <translation>除笔触之外，画作中的事物（如月亮、面孔）可以出现多少。
绘制过程中即时生效。</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>笔触粗细</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>细</translation>
    </message>
    <message>
        <source>broad</source>
        <translation>粗</translation>
    </message>
    <message>
        <source>How large the painting is beside the picture: the middle is as it is, half has
strokes half as large. Takes effect while the picture forms.</source>
        <translation>画作相对于画面的大小：居中为原样，减半时笔触也细一半。
绘制过程中即时生效。</translation>
    </message>
    <message>
        <source>Smoothness</source>
        <translation>平滑度</translation>
    </message>
    <message>
        <source>as it comes</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>平缓</translation>
    </message>
    <message>
        <source>How rough the picture may be beside the painting. The first step: no rougher than
the painting. Further ones are calmer. Takes effect while the picture forms.</source>
        <translation>画面相对于画作可以有多粗糙。第一档：不比画作粗糙；
其后各档更平缓。绘制过程中即时生效。</translation>
    </message>
    <message>
        <source>Fine lines</source>
        <translation>细线</translation>
    </message>
    <message>
        <source>painted over</source>
        <translation>被笔触覆盖</translation>
    </message>
    <message>
        <source>as in the photo</source>
        <translation>与照片相同</translation>
    </message>
    <message>
        <source>How sharp the photo&apos;s finest lines, twigs and wires, stay in the picture. Takes
effect at the next size or the next start; with noise there are none.</source>
        <translation>照片中最细的线条（枝条、电线）在画面中保留的清晰度。
从下一个尺寸或下次开始时生效；以噪声开始时没有。</translation>
    </message>
</context>
<context>
    <name>pastiche::ResetMenu</name>
    <message>
        <source>Reset to the &amp;default</source>
        <translation>恢复默认值(&amp;D)</translation>
    </message>
    <message>
        <source>As in the pre&amp;set %1</source>
        <translation>与预设“%1”相同(&amp;S)</translation>
    </message>
</context>
<context>
    <name>pastiche::ResultsDialog</name>
    <message>
        <source>Looking for results…</source>
        <translation>正在查找结果…</translation>
    </message>
    <message>
        <source>Earlier results</source>
        <translation>以往结果</translation>
    </message>
    <message>
        <source>The pictures that were painted, the newest first. Enter shows one.</source>
        <translation>已绘制的图片，最新的在前。按 Enter 显示。</translation>
    </message>
    <message>
        <source>A picture is being painted. Stop it to show an earlier one or to use its settings.</source>
        <translation>正在绘制图片。请先停止，才能显示以往的图片或使用其设置。</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>Put the picture on the canvas, to look at or export.</source>
        <translation>将图片放到画布上，以便查看或导出。</translation>
    </message>
    <message>
        <source>&amp;Use its settings</source>
        <translation>使用其设置(&amp;U)</translation>
    </message>
    <message>
        <source>Set everything as it was when this picture was painted.</source>
        <translation>将所有设置恢复为绘制此图片时的样子。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Take the picture out of the results (Delete).</source>
        <translation>从结果中删除此图片（Delete）。</translation>
    </message>
    <message>
        <source>U&amp;ndo delete</source>
        <translation>撤销删除(&amp;N)</translation>
    </message>
    <message>
        <source>Bring back what was deleted last.</source>
        <translation>恢复最近删除的图片。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Close the results (Escape).</source>
        <translation>关闭结果窗口（Esc）。</translation>
    </message>
    <message>
        <source>There are no results yet.
Every picture that you paint is kept here by itself, with its settings.</source>
        <translation>还没有结果。
您绘制的每张图片都会连同其设置自动保存在这里。</translation>
    </message>
    <message>
        <source>Being painted</source>
        <translation>正在绘制</translation>
    </message>
</context>
<context>
    <name>pastiche::RunBar</name>
    <message>
        <source>Restart</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>从头开始</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续绘制</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Show or hide the numbers of the run.</source>
        <translation>显示或隐藏绘制的各项数值。</translation>
    </message>
    <message>
        <source>Painting large shapes, 88 min left</source>
        <translation>正在绘制大形状，剩余 88 分钟</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Looking at the pictures…</source>
        <translation>正在分析图片…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Stopped after %1</source>
        <translation>已停止，用时 %1</translation>
    </message>
    <message>
        <source>Finished in %1</source>
        <translation>已完成，用时 %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>How much of the work is done, by estimate: the picture is painted at growing sizes,
each until more steps would hardly change it.</source>
        <translation>估计的完成程度：画面以逐渐增大的尺寸绘制，
每个尺寸绘制到继续下去已几乎不会改变为止。</translation>
    </message>
    <message numerus="yes">
        <source>Ended after %n iterations</source>
        <translation>
            <numerusform>迭代 %n 次后结束</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready. Press %1.</source>
        <translation>准备就绪。请点击“%1”。</translation>
    </message>
    <message>
        <source>Finished at once: there was nothing to change.</source>
        <translation>立即完成：没有可更改的内容。</translation>
    </message>
</context>
<context>
    <name>pastiche::RunDetails</name>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>α · photo + β · painting + smoothing: what falls.</source>
        <translation>α · 照片 + β · 画作 + 平滑：不断下降的数值。</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Distance from the photo (content loss), before its weight α.</source>
        <translation>与照片的差距（内容损失），未乘权重 α。</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>画作</translation>
    </message>
    <message>
        <source>Distance from the painting (style loss), before its weight β.</source>
        <translation>与画作的差距（风格损失），未乘权重 β。</translation>
    </message>
    <message>
        <source>Per second</source>
        <translation>每秒</translation>
    </message>
    <message>
        <source>Evaluations per second: looks of the network at the picture.</source>
        <translation>每秒求值次数：网络每秒分析画面的次数。</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>尺度</translation>
    </message>
    <message>
        <source>The picture is painted at growing sizes: which of them, and its longest side in pixels.</source>
        <translation>画面以逐渐增大的尺寸绘制：当前是第几个，以及其长边的像素数。</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>迭代</translation>
    </message>
    <message>
        <source>Steps done so far, at all scales.</source>
        <translation>迄今完成的步数，包括所有尺度。</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>已用时间</translation>
    </message>
    <message>
        <source>Time since the start, without pauses.</source>
        <translation>从开始算起的时间，不计暂停。</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Time until the end, by estimate: at the pace of the latest iterations, and as many as are likely to pay.</source>
        <translation>估计距结束的时间：按最近迭代的速度，以及预计有收益的迭代次数计算。</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 px</source>
        <translation>%1/%2 · %3 px</translation>
    </message>
</context>
<context>
    <name>pastiche::RunOnDesktop</name>
    <message>
        <source>The picture could not be finished</source>
        <translation>图片未能完成</translation>
    </message>
    <message>
        <source>The picture is finished</source>
        <translation>图片已完成</translation>
    </message>
    <message>
        <source>Painted in %1.</source>
        <translation>绘制用时 %1。</translation>
    </message>
</context>
<context>
    <name>pastiche::SampleCard</name>
    <message>
        <source>Sample: %1</source>
        <translation>示例：%1</translation>
    </message>
    <message>
        <source>Put this photo and this painting in place, to try.</source>
        <translation>载入这张照片和这幅画作来试用。</translation>
    </message>
</context>
<context>
    <name>pastiche::ScalesBox</name>
    <message>
        <source>Scales</source>
        <translation>尺度</translation>
    </message>
    <message>
        <source>Coarse to fine: large shapes are painted at small sizes, where it is quick, and
detail is added size by size. One size: slower, and exactly as many iterations
as are set; for comparing with papers. Octaves: each size twice the one before,
from 512 to 1023 pixels up. Or type longest sides of your own, as 128, 256.
Can be changed while the picture forms.</source>
        <translation>由粗到细：大形状在小尺寸下绘制，速度快；再逐个尺寸添加
细节。单一尺寸：较慢，迭代次数与设置的完全一致；用于与
论文比较。倍增：每个尺寸都是前一个的两倍，从 512 到 1023
像素开始。也可输入自定的长边，如 128, 256。
绘制过程中可以更改。</translation>
    </message>
    <message>
        <source>Coarse to fine</source>
        <translation>由粗到细</translation>
    </message>
    <message>
        <source>One size</source>
        <translation>单一尺寸</translation>
    </message>
    <message>
        <source>Octaves</source>
        <translation>倍增</translation>
    </message>
</context>
<context>
    <name>pastiche::Section</name>
    <message>
        <source>Show or hide: %1</source>
        <translation>显示或隐藏：%1</translation>
    </message>
</context>
<context>
    <name>pastiche::SessionController</name>
    <message>
        <source>Drop a photo: the run goes on with the one before.</source>
        <translation>请拖入照片：目前仍用之前的照片继续绘制。</translation>
    </message>
    <message>
        <source>Drop a painting: the run goes on with the one before.</source>
        <translation>请拖入画作：目前仍用之前的画作继续绘制。</translation>
    </message>
    <message>
        <source>The photo has another shape: it applies at the next start.</source>
        <translation>照片的形状不同：下次开始时生效。</translation>
    </message>
</context>
<context>
    <name>pastiche::SettingsOffer</name>
    <message>
        <source>Pastiche painted %1, and it keeps its settings.</source>
        <translation>%1 由 Pastiche 绘制，并带有其设置。</translation>
    </message>
    <message>
        <source>Pastiche painted %1 from %2 in the style of %3.</source>
        <translation>%1 由 Pastiche 根据 %2 以 %3 的风格绘制。</translation>
    </message>
    <message numerus="yes">
        <source>Pastiche painted %1 from %2 in the style of %3 and %n more.</source>
        <translation>
            <numerusform>%1 由 Pastiche 根据 %2 以 %3 及另外 %n 幅画作的风格绘制。</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings are those of %1.</source>
        <translation>已使用 %1 的设置。</translation>
    </message>
    <message>
        <source>The settings are those of %1. Its photo was %2.</source>
        <translation>已使用 %1 的设置。它的照片是 %2。</translation>
    </message>
    <message>
        <source>&amp;Use its settings</source>
        <translation>使用其设置(&amp;U)</translation>
    </message>
    <message>
        <source>Use its settings</source>
        <translation>使用其设置</translation>
    </message>
    <message>
        <source>Set everything as it was when this picture was painted.
The photo and the paintings are those that were there before.</source>
        <translation>将所有设置恢复为绘制此图片时的样子。
照片和画作仍是原先的那些。</translation>
    </message>
    <message>
        <source>Close the offer</source>
        <translation>关闭提示</translation>
    </message>
    <message>
        <source>Leave the settings as they are.</source>
        <translation>设置保持不变。</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>%1 的设置</translation>
    </message>
</context>
<context>
    <name>pastiche::SettingsPanel</name>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Variations</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>平衡</translation>
    </message>
    <message>
        <source>Colours and brush</source>
        <translation>颜色与笔触</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>All sixteen layers</source>
        <translation>全部十六层</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>网络层</translation>
    </message>
    <message>
        <source>What the next run takes</source>
        <translation>下次绘制所需的时间和内存</translation>
    </message>
    <message>
        <source>Measured with a few steps on a small picture, on this computer.</source>
        <translation>在这台计算机上用一张小图试画几步测得。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>尺度</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Takes %1.</source>
        <translation>预计：%1。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪点</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>这台计算机</translation>
    </message>
</context>
<context>
    <name>pastiche::ShareBar</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>pastiche::SheetFile</name>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>JPEG (*.jpg)</source>
        <translation>JPEG (*.jpg)</translation>
    </message>
    <message>
        <source>WebP (*.webp)</source>
        <translation>WebP (*.webp)</translation>
    </message>
</context>
<context>
    <name>pastiche::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>查找操作</translation>
    </message>
    <message>
        <source>Show the actions with this in their name.</source>
        <translation>显示名称中含有此文字的操作。</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Give every action the key that it had at first.</source>
        <translation>将所有操作恢复为最初的按键。</translation>
    </message>
    <message>
        <source>Press the keys that this should have.</source>
        <translation>请按下要指定的按键。</translation>
    </message>
    <message>
        <source>See the photo in place of the picture</source>
        <translation>查看照片来代替画面</translation>
    </message>
    <message>
        <source>C (hold)</source>
        <translation>C（按住）</translation>
    </message>
    <message>
        <source>+ − 0 1</source>
        <translation>+ − 0 1</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>滚轮</translation>
    </message>
    <message>
        <source>[ ] X</source>
        <translation>[ ] X</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”: give that another key first.</source>
        <translation>%1 已用于“%2”：请先为其指定其他按键。</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Arrows, Shift, Ctrl</source>
        <translation>方向键、Shift、Ctrl</translation>
    </message>
    <message>
        <source>Space (hold), Return</source>
        <translation>空格（按住）、回车</translation>
    </message>
    <message>
        <source>Return, Escape</source>
        <translation>回车、Esc</translation>
    </message>
    <message>
        <source>From group to group, within one</source>
        <translation>在组之间、组内移动</translation>
    </message>
    <message>
        <source>Tab, arrows</source>
        <translation>Tab、方向键</translation>
    </message>
    <message>
        <source>The menu of what has the keyboard</source>
        <translation>当前键盘焦点所在处的菜单</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>菜单键、Shift+F10</translation>
    </message>
    <message>
        <source>Put away: a message, a tool, comparing, the full screen</source>
        <translation>收起：消息、工具、比较、全屏</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1 alone is typed, or used on the picture: hold Ctrl, Alt or Meta with it.</source>
        <translation>单独的 %1 用于输入或操作画面：请同时按住 Ctrl、Alt 或 Meta。</translation>
    </message>
    <message>
        <source>On the picture</source>
        <translation>在画面上</translation>
    </message>
    <message>
        <source>Zoom in, out, fit, 100 %</source>
        <translation>放大、缩小、适合窗口、100%</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>以光标为中心缩放</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>With the mask brush</source>
        <translation>使用蒙版画笔时</translation>
    </message>
    <message>
        <source>Smaller, larger, erase</source>
        <translation>变小、变大、擦除</translation>
    </message>
    <message>
        <source>Move it, farther, by a pixel</source>
        <translation>移动、大步、按像素</translation>
    </message>
    <message>
        <source>Paint, put it away</source>
        <translation>绘制、收起</translation>
    </message>
    <message>
        <source>With the crop frame</source>
        <translation>使用裁剪框时</translation>
    </message>
    <message>
        <source>Move it, its size, by a pixel</source>
        <translation>移动、改变大小、按像素</translation>
    </message>
    <message>
        <source>Crop, leave it</source>
        <translation>裁剪、退出</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>任何位置</translation>
    </message>
</context>
<context>
    <name>pastiche::SizeBox</name>
    <message>
        <source>Larger than the photo</source>
        <translation>大于照片</translation>
    </message>
    <message>
        <source>Let the result have more pixels than the photo: what is painted is sharp at any size.
Otherwise a small photo gives a small picture.</source>
        <translation>允许结果的像素多于照片：绘制的内容在任何尺寸下都很清晰。
否则小照片只能得到小图片。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Longest side of the result in pixels: choose one, or type a number of your own.
Can be changed while the picture forms. Time and memory grow with the number of pixels.</source>
        <translation>结果的长边，以像素计：从中选择，或输入自定的数值。
绘制过程中可以更改。像素越多，所需的时间和内存也越多。</translation>
    </message>
    <message>
        <source>Size in centimetres</source>
        <translation>尺寸（厘米）</translation>
    </message>
    <message>
        <source>Longest side of the print. What it takes in pixels is above.</source>
        <translation>打印成品的长边。对应的像素数见上方。</translation>
    </message>
    <message>
        <source> cm</source>
        <translation> cm</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>每英寸点数</translation>
    </message>
    <message>
        <source>How fine the print is: 150 for what hangs on a wall, 300 for what is held in the
hand. The centimetres stay, the pixels follow.</source>
        <translation>打印的精细程度：挂在墙上的用 150，拿在手中看的用 300。
厘米数不变，像素数随之变化。</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>The screen and usual papers: the largest that the photo fits on.</source>
        <translation>屏幕和常用纸张：照片可容纳的最大尺寸。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>%1 at %2 dpi</source>
        <translation>%1（%2 dpi）</translation>
    </message>
    <message>
        <source>Prints as %1.</source>
        <translation>打印尺寸为 %1。</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原始尺寸</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The photo has no more than %1. Tick the box for %2.</source>
        <translation>照片最多只有 %1。要得到 %2，请勾选此框。</translation>
    </message>
    <message>
        <source>Only %1 pixels on the short side, too few for brushwork: choose a larger size.</source>
        <translation>短边只有 %1 像素，容不下笔触：请选择更大的尺寸。</translation>
    </message>
</context>
<context>
    <name>pastiche::SnapshotSheet</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>画作</translation>
    </message>
</context>
<context>
    <name>pastiche::Snapshots</name>
    <message>
        <source>%1 pixels</source>
        <translation>%1 像素</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>pastiche::StartPicker</name>
    <message>
        <source>Start picture</source>
        <translation>起始图片</translation>
    </message>
    <message>
        <source>Drop a picture to start from, or click to open one</source>
        <translation>将图片拖到此处作为起点，或点击打开</translation>
    </message>
    <message>
        <source>Applies at the next start.</source>
        <translation>下次开始时生效。</translation>
    </message>
    <message>
        <source>Start from: %1</source>
        <translation>起点：%1</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The number that the noise grows from: the same seed gives the same picture.</source>
        <translation>生成噪点所用的数：种子相同，画面就相同。</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>新种子</translation>
    </message>
    <message>
        <source>Another random seed.</source>
        <translation>换一个随机种子。</translation>
    </message>
    <message>
        <source>In the painting&apos;s colours</source>
        <translation>采用画作的颜色</translation>
    </message>
    <message>
        <source>Noise in the painting&apos;s colours</source>
        <translation>采用画作颜色的噪点</translation>
    </message>
    <message>
        <source>Noise as light and as colourful as the painting, in place of grey.</source>
        <translation>噪点的明暗和色彩与画作一致，而不是灰色。</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Start from the photo: keeps its drawing, quickest to a good picture.</source>
        <translation>从照片开始：保留原有的轮廓，最快得到好的画面。</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>画作</translation>
    </message>
    <message>
        <source>Start from the painting: the photo grows out of it.</source>
        <translation>从画作开始：照片从画作中浮现出来。</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪点</translation>
    </message>
    <message>
        <source>Start from noise: freest strokes; every seed gives another picture.</source>
        <translation>从噪点开始：笔触最自由；每个种子得到不同的画面。</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自选</translation>
    </message>
    <message>
        <source>Start from a picture of your own.</source>
        <translation>从您自选的图片开始。</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <source>Start from what is on the canvas now: go on from here with other settings.</source>
        <translation>从画布上现有的画面开始：换用其他设置继续绘制。</translation>
    </message>
</context>
<context>
    <name>pastiche::StudyAxes</name>
    <message>
        <source>Type at least one number.</source>
        <translation>请至少输入一个数。</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>平衡</translation>
    </message>
    <message>
        <source>How much of the photo stays: its weight over the painting&apos;s. Less shows more of
the painting.</source>
        <translation>保留多少照片：照片的权重与画作的权重之比。越小，
画作越明显。</translation>
    </message>
    <message>
        <source>Smoothness</source>
        <translation>平滑度</translation>
    </message>
    <message>
        <source>From 0, as it comes, to 5, calm: the positions of the slider.</source>
        <translation>从 0（原样）到 5（平缓）：即滑块的档位。</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>All settings at once, as a preset has them.</source>
        <translation>一次采用某个预设的全部设置。</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>“%1” is no whole number: type numbers as %2.</source>
        <translation>“%1”不是整数：请输入如 %2 的数。</translation>
    </message>
    <message>
        <source>“%1” is no number: type numbers as %2.</source>
        <translation>“%1”不是数：请输入如 %2 的数。</translation>
    </message>
</context>
<context>
    <name>pastiche::StudyBoard</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Study: %1</source>
        <translation>研究：%1</translation>
    </message>
</context>
<context>
    <name>pastiche::StudyDialog</name>
    <message>
        <source>Study</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What is another from column to column.</source>
        <translation>各列之间不同的设置。</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What is another from row to row.</source>
        <translation>各行之间不同的设置。</translation>
    </message>
    <message>
        <source>Size of a cell</source>
        <translation>单元格尺寸</translation>
    </message>
    <message>
        <source>Pixels along the longest side. More show more, and take longer.</source>
        <translation>长边的像素数。越多越清楚，也越费时。</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Cells that are painted</source>
        <translation>已绘制的单元格</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v / %m</translation>
    </message>
    <message>
        <source>&amp;Use these settings</source>
        <translation>使用这些设置(&amp;U)</translation>
    </message>
    <message>
        <source>Set everything as in the cell that is marked (Enter). It can be undone.</source>
        <translation>将所有设置改为当前单元格的设置（Enter）。可以撤销。</translation>
    </message>
    <message>
        <source>&amp;Enlarge</source>
        <translation>放大(&amp;E)</translation>
    </message>
    <message>
        <source>Paint the cell that is marked larger, to look at (Space).</source>
        <translation>将当前单元格绘制成大图，以便查看（空格键）。</translation>
    </message>
    <message>
        <source>&amp;Save as a picture…</source>
        <translation>保存为图片(&amp;S)…</translation>
    </message>
    <message>
        <source>Write the cells that are painted to one picture, with what each is.</source>
        <translation>将已绘制的单元格连同各自的说明写入一张图片。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Close the study (Escape). What is painted is kept until the program ends.</source>
        <translation>关闭研究（Esc）。已绘制的内容会保留到程序退出。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Drop a photo and a painting on the window first.</source>
        <translation>请先将一张照片和一幅画作拖到主窗口中。</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>列：%1</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>行：%1</translation>
    </message>
    <message>
        <source>Waits while the window paints, and goes on by itself.</source>
        <translation>主窗口正在绘制，结束后会自动继续。</translation>
    </message>
    <message>
        <source>Cell %1 of %2</source>
        <translation>单元格 %1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 cells cannot be painted; their tooltips say why.</source>
        <translation>%2 个单元格中有 %1 个无法绘制；原因见各自的提示。</translation>
    </message>
    <message>
        <source>All are painted. A click on a cell takes its settings.</source>
        <translation>已全部绘制。点击单元格即可采用其设置。</translation>
    </message>
    <message>
        <source>The artwork has changed: what is dimmed is of before.</source>
        <translation>作品已更改：变暗的是更改之前绘制的。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>绘制</translation>
    </message>
    <message>
        <source>Leave off for now; what is painted stays.</source>
        <translation>暂且停下；已绘制的会保留。</translation>
    </message>
    <message>
        <source>Paint the cells that have no picture, or an old one.</source>
        <translation>绘制还没有图片或图片已过时的单元格。</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>画作</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Save the study as a picture</source>
        <translation>将研究保存为图片</translation>
    </message>
    <message>
        <source>Cell %1 of %2 · %3</source>
        <translation>单元格 %1/%2 · %3</translation>
    </message>
    <message>
        <source>%1 of %2 cells are painted.</source>
        <translation>已绘制 %1/%2 个单元格。</translation>
    </message>
    <message>
        <source>Cells: %1.</source>
        <translation>单元格：%1。</translation>
    </message>
    <message>
        <source>Cells: %1. To paint them takes about %2.</source>
        <translation>单元格：%1。绘制约需 %2。</translation>
    </message>
    <message>
        <source>%1 of %2 cells are painted; the others take about %3.</source>
        <translation>已绘制 %1/%2 个单元格；其余约需 %3。</translation>
    </message>
    <message>
        <source>Some cells are the same.</source>
        <translation>有些单元格相同。</translation>
    </message>
    <message>
        <source>-study</source>
        <translation>-研究</translation>
    </message>
    <message>
        <source>study</source>
        <translation>研究</translation>
    </message>
</context>
<context>
    <name>pastiche::StudyGrid</name>
    <message>
        <source>Study</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>Small pictures, one for each cell. Enter takes its settings, Space shows it large.</source>
        <translation>小图，每个单元格一张。按 Enter 采用其设置，按空格键查看大图。</translation>
    </message>
    <message>
        <source>not painted yet</source>
        <translation>尚未绘制</translation>
    </message>
    <message>
        <source>cannot be painted: %1</source>
        <translation>无法绘制：%1</translation>
    </message>
    <message>
        <source>Cannot be painted</source>
        <translation>无法绘制</translation>
    </message>
    <message>
        <source>is being painted</source>
        <translation>正在绘制</translation>
    </message>
    <message>
        <source>Painting…</source>
        <translation>正在绘制…</translation>
    </message>
    <message>
        <source>painted</source>
        <translation>已绘制</translation>
    </message>
    <message>
        <source>painted before the artwork changed</source>
        <translation>在作品更改之前绘制</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1，已选择</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Use these settings</source>
        <translation>使用这些设置(&amp;U)</translation>
    </message>
    <message>
        <source>Set everything as in this cell. It can be undone.</source>
        <translation>将所有设置改为此单元格的设置。可以撤销。</translation>
    </message>
    <message>
        <source>&amp;Enlarge</source>
        <translation>放大(&amp;E)</translation>
    </message>
    <message>
        <source>Paint this cell larger, to look at.</source>
        <translation>将此单元格绘制成大图，以便查看。</translation>
    </message>
</context>
<context>
    <name>pastiche::ThemeMenu</name>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is.</source>
        <translation>随桌面采用浅色或深色。</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Dark text on light panels.</source>
        <translation>浅色面板，深色文字。</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Light text on dark panels.</source>
        <translation>深色面板，浅色文字。</translation>
    </message>
</context>
<context>
    <name>pastiche::ThumbnailButton</name>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
</context>
<context>
    <name>pastiche::Toasts</name>
    <message>
        <source>What can be done</source>
        <translation>可以怎么做</translation>
    </message>
    <message>
        <source>What can be done about it.</source>
        <translation>对此可以怎么做。</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Close the message (Esc)</source>
        <translation>关闭消息（Esc）</translation>
    </message>
</context>
<context>
    <name>pastiche::UndoOffer</name>
    <message>
        <source>The snapshot is deleted.</source>
        <translation>快照已删除。</translation>
    </message>
    <message>
        <source>%1 is taken out.</source>
        <translation>已移除 %1。</translation>
    </message>
    <message>
        <source>The painting is taken out.</source>
        <translation>画作已移除。</translation>
    </message>
    <message numerus="yes">
        <source>%n paintings are taken out.</source>
        <translation>
            <numerusform>已移除 %n 幅画作。</numerusform>
        </translation>
    </message>
    <message>
        <source>The mask is cleared.</source>
        <translation>蒙版已清除。</translation>
    </message>
    <message>
        <source>The photo is replaced.</source>
        <translation>照片已替换。</translation>
    </message>
    <message>
        <source>The photo is taken out.</source>
        <translation>照片已移除。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Bring back what was there before.</source>
        <translation>恢复之前的内容。</translation>
    </message>
</context>
<context>
    <name>pastiche::Variations</name>
    <message>
        <source>More photo</source>
        <translation>更接近照片</translation>
    </message>
    <message>
        <source>More painting</source>
        <translation>更接近画作</translation>
    </message>
    <message>
        <source>Broader brush</source>
        <translation>更粗的笔触</translation>
    </message>
    <message>
        <source>Finer brush</source>
        <translation>更细的笔触</translation>
    </message>
    <message>
        <source>Other noise</source>
        <translation>另一种噪点</translation>
    </message>
    <message>
        <source>From noise</source>
        <translation>从噪点开始</translation>
    </message>
    <message>
        <source>The painting&apos;s colours</source>
        <translation>画作的颜色</translation>
    </message>
    <message>
        <source>The photo&apos;s colours</source>
        <translation>照片的颜色</translation>
    </message>
    <message>
        <source>Matched colours</source>
        <translation>匹配的颜色</translation>
    </message>
    <message>
        <source>Colours by Cholesky</source>
        <translation>Cholesky 颜色</translation>
    </message>
    <message>
        <source>The photo&apos;s light</source>
        <translation>照片的明暗</translation>
    </message>
</context>
<context>
    <name>pastiche::VariationsPanel</name>
    <message>
        <source>Variations</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>Four small tries around the settings as they are. A click takes one.</source>
        <translation>在当前设置附近的四个小幅尝试。点击即可采用。</translation>
    </message>
    <message>
        <source>Other variations</source>
        <translation>其他变体</translation>
    </message>
    <message>
        <source>Four other tries around the same settings.</source>
        <translation>在同样设置附近的另外四个尝试。</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>换一批</translation>
    </message>
    <message>
        <source>Variation: %1</source>
        <translation>变体：%1</translation>
    </message>
</context>
<context>
    <name>pastiche::ViewBar</name>
    <message>
        <source>Compare with the photo</source>
        <translation>与照片对比</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Click: show the photo, and click again for the picture.
Hold: look at the photo for a moment (C).</source>
        <translation>点击：显示照片，再次点击显示画面。
按住：暂时查看照片（C）。</translation>
    </message>
</context>
<context>
    <name>pastiche::WelcomePage</name>
    <message>
        <source>A coast in the strokes of an oil painting</source>
        <translation>油画笔触的海岸</translation>
    </message>
    <message>
        <source>The same coast as a woodcut</source>
        <translation>木刻版画风格的同一海岸</translation>
    </message>
    <message>
        <source>Drop a photo here</source>
        <translation>将照片拖到此处</translation>
    </message>
    <message>
        <source>then a painting whose style it should take</source>
        <translation>再拖入一幅画作，采用它的风格</translation>
    </message>
    <message>
        <source>or begin with one of these</source>
        <translation>或从下面的示例开始</translation>
    </message>
</context>
<context>
    <name>pastiche::WipeHandle</name>
    <message>
        <source>Where the two pictures meet</source>
        <translation>两个画面的交界处</translation>
    </message>
    <message>
        <source>Drag to see more of one picture or of the other.
Arrow keys move the line, a double click brings it back to the middle.</source>
        <translation>拖动以多看其中一个画面。
方向键移动分割线，双击使其回到中间。</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>Deep Dali</source>
        <translation>深层达利</translation>
    </message>
    <message>
        <source>Adam with heavy momentum, a deep content layer and absolute total variation.</source>
        <translation>大动量的 Adam，较深的内容层，绝对值形式的总变差。</translation>
    </message>
    <message>
        <source>Gatys 2016</source>
        <translation>Gatys 2016</translation>
    </message>
    <message>
        <source>As published: white noise and 3000 iterations of L-BFGS at one size. Slow.</source>
        <translation>与论文一致：从白噪声开始，在单一尺寸上用 L-BFGS 迭代 3000 次。较慢。</translation>
    </message>
    <message>
        <source>Gentle 256</source>
        <translation>轻柔 256</translation>
    </message>
    <message>
        <source>Small, with small steps: the photo in the painting&apos;s colours and fine texture.</source>
        <translation>尺寸小，步子小：以画作的颜色和细纹理呈现照片。</translation>
    </message>
    <message>
        <source>neural-style</source>
        <translation>neural-style</translation>
    </message>
    <message>
        <source>As the program of that name does it unless told otherwise: from grey, 1000 iterations of L-BFGS at one size.</source>
        <translation>与同名程序的默认做法一致：从灰色开始，在单一尺寸上用 L-BFGS 迭代 1000 次。</translation>
    </message>
    <message>
        <source>Pastiche</source>
        <translation>Pastiche</translation>
    </message>
    <message>
        <source>The default: clear shapes, strong brushwork, painted from coarse to fine for as long as that improves the picture.</source>
        <translation>默认预设：形状清晰，笔触有力，由粗到细绘制，直到画面不再改善。</translation>
    </message>
    <message>
        <source>Photo to photo</source>
        <translation>照片追色</translation>
    </message>
    <message>
        <source>A photo in the colours of another photo: its own light and straight lines stay.</source>
        <translation>让照片采用另一张照片的颜色：自身的明暗和直线保持不变。</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>From noise with Adam and much total variation: even areas, soft edges.</source>
        <translation>用 Adam 和较强的总变差从噪点开始：色块均匀，边缘柔和。</translation>
    </message>
    <message>
        <source>SPST 2024</source>
        <translation>SPST 2024</translation>
    </message>
    <message>
        <source>For large pictures: means and deviations beside Gram matrices; 600, 200, 66 and 30 iterations from size to size.</source>
        <translation>适合大图：在 Gram 矩阵之外加入均值和标准差；各尺寸依次迭代 600、200、66 和 30 次。</translation>
    </message>
    <message>
        <source>Square 400</source>
        <translation>正方形 400</translation>
    </message>
    <message>
        <source>The photo squashed to 400 x 400, Adam, sums of squares.</source>
        <translation>将照片压缩变形为 400 × 400，使用 Adam，平方求和。</translation>
    </message>
</context>
</TS>
