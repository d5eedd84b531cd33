"""Bài của chuyên mục Tổ chức kiểm tra: kiểm tra, giám sát."""

from __future__ import annotations

from demo.content.types import ArticleContent

ARTICLES: tuple[ArticleContent, ...] = (
    ArticleContent(
        title="Nâng chất lượng sinh hoạt chi bộ",
        lead=(
            "Từ chỗ họp cho đủ lệ, nhiều chi bộ trực thuộc Đảng bộ Khối các cơ quan tỉnh đã biến buổi sinh "
            "hoạt hằng tháng thành nơi bàn việc thật, nói lời thật và giao việc có địa chỉ."
        ),
        body=(
            (
                "paragraph",
                (
                    "Chiều muộn đầu tháng Hai, phòng họp nhỏ trên tầng hai của Trung tâm Quan trắc nông "
                    "nghiệp vẫn sáng đèn. Mười bảy đảng viên ngồi quanh chiếc bàn bầu dục, trước mặt mỗi "
                    "người là một tờ giấy ghi sẵn ba câu hỏi: tháng qua tôi đã hứa việc gì, đã làm đến "
                    "đâu, cần chi bộ giúp điều gì. Không có báo cáo dài, cũng không còn cảnh một người "
                    "đọc, cả phòng cúi xuống ghi cho xong."
                ),
            ),
            (
                "paragraph",
                (
                    "Hơn một năm trước, không khí ấy rất khác. Bí thư chi bộ Phan Quốc Lịch nhớ có buổi "
                    "họp chỉ kéo dài hai mươi lăm phút, phần thảo luận gói gọn trong câu “nhất trí với dự "
                    "thảo”. Khi Đảng ủy Khối khảo sát vào giữa năm 2022, chi bộ giật mình với con số của "
                    "chính mình: mười hai kỳ sinh hoạt có chín lượt ý kiến, bảy trong số đó là của người "
                    "chủ trì."
                ),
            ),
            ("heading", "Chọn việc gần để bàn cho ra việc"),
            (
                "paragraph",
                (
                    "Thay đổi đầu tiên nằm ở khâu chuẩn bị. Năm ngày trước kỳ sinh hoạt, chi ủy gửi một "
                    "trang giấy nêu đúng một vấn đề cần bàn, kèm số liệu và hai phương án. Đảng viên nào "
                    "chưa rõ thì hỏi trước, để giờ họp dành cho tranh luận chứ không phải để đọc tài liệu."
                ),
            ),
            (
                "paragraph",
                (
                    "Tháng 9/2022, vấn đề được chọn là vì sao bản tin dự báo sâu bệnh đến tay nông dân "
                    "chậm hai ngày. Cuộc họp hôm ấy kéo dài gần hai giờ. Người phụ trách kỹ thuật nhận lỗi "
                    "ở khâu duyệt, người làm hành chính chỉ ra con dấu phải chờ, đảng viên trẻ đề nghị gửi "
                    "tin nhắn trước, văn bản giấy theo sau. Từ tháng 10, bản tin về đến xã trong buổi sáng."
                ),
            ),
            (
                "quote",
                (
                    (
                        "Trước đây chúng tôi bàn những chuyện rất lớn nên ai cũng đúng và chẳng ai phải "
                        "làm. Bàn chuyện nhỏ mới thấy khó, vì nhỏ thì nhìn ra ngay phần việc của từng "
                        "người."
                    ),
                    "Đồng chí Phan Quốc Lịch",
                    "Bí thư Chi bộ Trung tâm Quan trắc nông nghiệp",
                ),
            ),
            (
                "paragraph",
                (
                    "Cách làm ấy nay có mặt ở nhiều nơi. Theo thống kê của Đảng ủy Khối, trong quý IV/2022 "
                    "có 41 chi bộ xây dựng chuyên đề từ việc tồn đọng của đơn vị, tăng 23 chi bộ so với "
                    "quý trước. Thời lượng trung bình một buổi sinh hoạt là 95 phút, mỗi buổi có tám lượt "
                    "phát biểu; phần thông báo tin tức rút lại còn mười phút."
                ),
            ),
            (
                "image",
                (
                    "document_signing",
                    "Hai bàn tay đặt trên cuốn sổ bìa đỏ, bên cạnh là bút và bản nghị quyết đang ký",
                    "Sổ theo dõi việc giao cho từng đảng viên được ký xác nhận sau mỗi kỳ sinh hoạt.",
                    "N.Đ",
                ),
            ),
            ("heading", "Nói thẳng nhưng không làm tổn thương nhau"),
            (
                "paragraph",
                (
                    "Khó hơn cả là tự phê bình và phê bình. Ở Chi bộ Bảo tàng Sinh thái, chi ủy đặt ra một "
                    "quy ước giản dị: góp ý việc nào phải nêu ngày tháng và hậu quả của việc ấy, không nói "
                    "chung chung “đồng chí cần cố gắng hơn”; người được góp ý trả lời ngay hoặc xin một "
                    "tuần để suy nghĩ. Mọi ý kiến ghi vào biên bản, kỳ sau đọc lại trước tiên."
                ),
            ),
            (
                "paragraph",
                (
                    "Đảng viên Võ Thị Mỹ Duyên, 29 tuổi, kể lần đầu đứng lên góp ý trưởng phòng của mình, "
                    "chị run đến mức cầm giấy không vững. “Tôi nói chú hay giao việc vào cuối giờ chiều "
                    "thứ Sáu, anh em phải làm cả ngày nghỉ. Chú im lặng khá lâu rồi bảo: chú cảm ơn cháu, "
                    "chú không nghĩ ra điều đó”, chị nhớ lại. Từ tháng sau, lịch giao việc của phòng được "
                    "chốt vào sáng thứ Năm."
                ),
            ),
            (
                "paragraph",
                (
                    "Không phải nơi nào cũng suôn sẻ. Qua giám sát 30 chi bộ, Ủy ban Kiểm tra Đảng ủy Khối "
                    "chỉ ra bảy chi bộ còn ghi biên bản sơ sài, năm chi bộ có nghị quyết gần như chép lại "
                    "của tháng trước. Đoàn giám sát không dừng ở thông báo kết luận mà cử cán bộ dự liền "
                    "hai kỳ sinh hoạt tiếp theo để cùng sửa."
                ),
            ),
            (
                "quote",
                (
                    (
                        "Giám sát không phải là đến để bắt lỗi. Chúng tôi ngồi cuối phòng, nghe, rồi ở lại "
                        "với chi ủy đến khi họ tự tay viết được một nghị quyết mà đọc lên ai cũng biết "
                        "mình phải làm gì."
                    ),
                    "Đồng chí Ngô Đình Thuấn",
                    "Phó Chủ nhiệm Ủy ban Kiểm tra Đảng ủy Khối",
                ),
            ),
            (
                "callout",
                (
                    "note",
                    "Ba câu hỏi trước mỗi kỳ sinh hoạt",
                    (
                        "Tháng qua tôi đã hứa việc gì? Việc ấy đến đâu, ai được lợi? Tôi cần chi bộ giúp "
                        "điều gì trong tháng tới?"
                    ),
                ),
            ),
            (
                "paragraph",
                (
                    "Năm 2023, Đảng ủy Khối đặt mục tiêu mỗi chi bộ có ít nhất bốn buổi sinh hoạt chuyên "
                    "đề và toàn bộ chi ủy viên được bồi dưỡng kỹ năng điều hành thảo luận. Bộ tiêu chí "
                    "chấm điểm cũng được rút từ 27 xuống 14 mục, bỏ những mục chỉ đếm số trang, số lượt."
                ),
            ),
            (
                "paragraph",
                (
                    "Trời sẫm tối, buổi sinh hoạt ở Trung tâm Quan trắc nông nghiệp mới khép lại. Trên "
                    "bảng trắng còn nguyên bốn dòng chữ: việc, người, ngày xong, ai kiểm. Bí thư Lịch bảo "
                    "để đó, đừng xóa. “Tháng sau vào phòng, cả chi bộ nhìn lên bảng là biết bắt đầu từ "
                    "đâu”, ông nói."
                ),
            ),
        ),
        category="kiem-tra-giam-sat",
        picture="meeting_hall",
        caption=(
            "Một buổi sinh hoạt chuyên đề của Chi bộ Trung tâm Quan trắc nông nghiệp, nơi mỗi đảng viên "
            "đều có phần việc phải báo lại."
        ),
        alt="Đảng viên ngồi quanh bàn bầu dục trong phòng họp nhỏ, một người đứng phát biểu dưới ánh đèn",
        credit="N.Đ",
        byline="HÀN GIANG",
        published="2023-02-14T10:37",
        tags=("sinh hoạt chi bộ", "tự phê bình", "giám sát", "Đảng bộ Khối"),
        related=(
            "Tự kiểm tra ở chi bộ: bắt đầu từ cuốn sổ công việc",
            "Giám sát chuyên đề: đi sớm, nói thẳng, theo đến cùng",
        ),
    ),
    ArticleContent(
        title="Giám sát chuyên đề: đi sớm, nói thẳng, theo đến cùng",
        lead=(
            "Hoàn thành 57 cuộc giám sát chuyên đề sau gần mười một tháng, Ủy ban Kiểm tra Đảng ủy Khối "
            "rút ra bài học: đến sớm khi việc chưa thành khuyết điểm và theo đến khi sửa xong."
        ),
        body=(
            (
                "paragraph",
                (
                    "Khác với những năm trước, kế hoạch giám sát năm 2026 không chia đều theo địa bàn mà "
                    "chọn theo rủi ro. Những đơn vị có đầu tư công lớn, mới thay người đứng đầu hoặc có "
                    "nhiều hồ sơ trễ hẹn được đưa lên trước. Thời gian mỗi cuộc giảm từ 15 ngày còn 9 ngày "
                    "nhờ nghiên cứu hồ sơ trên hệ thống."
                ),
            ),
            ("heading", "Nhắc khi còn kịp sửa"),
            (
                "paragraph",
                (
                    "Tại một đơn vị sự nghiệp, đoàn giám sát phát hiện quy chế chi tiêu nội bộ chưa được "
                    "lấy ý kiến công khai. Thay vì chờ kết luận, trưởng đoàn trao đổi ngay với chi ủy. Hai "
                    "tuần sau, quy chế được đưa ra hội nghị viên chức, sửa sáu điều khoản."
                ),
            ),
            (
                "quote",
                (
                    (
                        "Khuyết điểm lúc mới nhú thì một lời nhắc là đủ. Để thành nếp rồi, kỷ luật cũng "
                        "chỉ giải quyết được phần ngọn."
                    ),
                    "Đồng chí Ngô Đình Thuấn",
                    "Phó Chủ nhiệm Ủy ban Kiểm tra Đảng ủy Khối",
                ),
            ),
            ("heading", "Sau kết luận vẫn còn việc"),
            (
                "paragraph",
                (
                    "Mỗi thông báo kết quả giám sát nay kèm một bảng việc phải khắc phục, ghi thời hạn và "
                    "người chịu trách nhiệm. Đến giữa tháng 11, 148 trong tổng số 163 việc đã hoàn thành; "
                    "15 việc còn lại đều có báo cáo giải trình."
                ),
            ),
            (
                "paragraph",
                (
                    "Sang năm 2027, Ủy ban Kiểm tra dự kiến thí điểm để chi bộ được giám sát chấm điểm "
                    "ngược lại đoàn giám sát theo năm tiêu chí, trong đó có thái độ làm việc và tính khả "
                    "thi của kiến nghị."
                ),
            ),
            ("document", "Phiếu ghi nhận kết quả giám sát (mẫu)"),
        ),
        category="kiem-tra-giam-sat",
        picture="document_signing",
        caption=("Đại diện đoàn giám sát và cấp ủy đơn vị ký biên bản làm việc ngay sau buổi trao đổi, ngày 23/11."),
        alt="Hai cán bộ ngồi đối diện, cùng ký vào văn bản đặt trên bàn phủ khăn xanh",
        credit="H.G",
        byline="HÀN GIANG",
        published="2026-11-24T09:15",
        tags=("giám sát", "phòng ngừa sai phạm", "Ủy ban Kiểm tra"),
        related=("Nâng chất lượng sinh hoạt chi bộ",),
    ),
    ArticleContent(
        title="Tự kiểm tra ở chi bộ: bắt đầu từ cuốn sổ công việc",
        lead=(
            "Không chờ đoàn kiểm tra cấp trên, Chi bộ Trạm Giống cây lâm nghiệp tự soi mình mỗi quý bằng "
            "cuốn sổ công việc, nhờ vậy sửa được nhiều lỗi nhỏ trước khi chúng lớn lên."
        ),
        body=(
            (
                "paragraph",
                (
                    "Cuốn sổ bìa nâu của mỗi đảng viên ở đây có bốn cột: ngày giao, việc giao, ngày xong, "
                    "người nhận kết quả. Cuối quý, hai đảng viên bốc thăm đổi sổ cho nhau, đọc kỹ rồi ghi "
                    "nhận xét ra trang cuối."
                ),
            ),
            ("heading", "Đọc sổ của nhau để hiểu việc của nhau"),
            (
                "paragraph",
                (
                    "Ban đầu không ít người ngại. Kỹ thuật viên Hồ Đăng Phước thừa nhận đã chép lại cả "
                    "quyển trước ngày đổi vì chữ xấu và nhiều ô trống. Đến quý thứ ba, anh thôi chép. “Ô "
                    "trống là chỗ mình chưa làm, giấu cũng không đầy lên được”, anh nói."
                ),
            ),
            (
                "paragraph",
                (
                    "Nhờ đọc sổ, chi bộ nhận ra khâu nghiệm thu cây giống thường dồn vào ba ngày cuối "
                    "tháng, dễ bỏ sót lô cây chưa đạt chiều cao. Từ tháng 4, lịch nghiệm thu chia đều vào "
                    "thứ Tư hằng tuần. Tỷ lệ cây bị trả lại giảm từ 6,2% xuống 2,4%."
                ),
            ),
            ("heading", "Ít giấy tờ, nhiều đối chiếu"),
            (
                "paragraph",
                (
                    "Kết quả tự kiểm tra được ghi gọn trong một trang, công khai tại bảng tin. Việc nào "
                    "chưa xong chuyển sang quý sau, đánh dấu đỏ; hai quý liên tiếp còn dấu đỏ thì đưa ra "
                    "kiểm điểm."
                ),
            ),
            (
                "paragraph",
                (
                    "Ủy ban Kiểm tra Đảng ủy Khối đánh giá đây là cách làm phù hợp với chi bộ ít người và "
                    "đang hướng dẫn thêm chín đơn vị sự nghiệp áp dụng. Yêu cầu duy nhất là giữ cho cuốn "
                    "sổ thật, không biến thành một loại báo cáo mới."
                ),
            ),
        ),
        category="kiem-tra-giam-sat",
        picture="computer_office",
        caption=("Đảng viên Chi bộ Trạm Giống cây lâm nghiệp đối chiếu sổ công việc trước kỳ tự kiểm tra quý II/2024."),
        alt="Một nữ viên chức ghi sổ bên màn hình máy tính, phía sau là tủ hồ sơ",
        credit="L.T",
        byline="LÊ TRÀ",
        published="2024-06-11T15:40",
        tags=("tự kiểm tra", "chi bộ", "sổ công việc"),
    ),
)
