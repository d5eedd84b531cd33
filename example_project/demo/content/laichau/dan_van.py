"""Xây dựng Đảng: dân vận."""

from __future__ import annotations

from demo.content.types import ArticleContent

ARTICLES: tuple[ArticleContent, ...] = (
    ArticleContent(
        title="“Dân vận khéo” mở đường lên bản Chế Cu",
        lead=(
            "Con đường dốc 3,2 km lên bản Chế Cu từng hai lần lỡ hẹn vì vướng nương thảo quả của chín hộ, "
            "nay đã thông nền sau hai tháng tổ dân vận đi từng nhà và cùng dân cắm lại tuyến."
        ),
        body=(
            (
                "paragraph",
                "Hai lần trước, cán bộ mang bản vẽ lên họp rồi về. Người dân nghe số mét, số cọc mà không "
                "hình dung nổi đường sẽ cắt vào đâu. Lần này, tổ dân vận xã mang theo cuộn dây đỏ, cùng chủ "
                "nương đi thực địa, chỗ nào đồng ý thì buộc dây, chỗ nào chưa thì dừng lại bàn.",
            ),
            ("heading", "Nghe hết rồi mới nói"),
            (
                "paragraph",
                "Hộ ông Hạng A Dơ ban đầu không chịu vì mất hàng thảo quả lâu năm. Tổ dân vận nghe suốt một "
                "buổi, cuối cùng đề xuất lệch tuyến 6 m, giữ lại được gần hết số gốc. Ông không chỉ đồng ý "
                "mà còn nhận đi thuyết phục hai người em.",
            ),
            (
                "quote",
                (
                    "Cán bộ lên năm lần, lần nào cũng làm cỏ với tôi xong mới nói chuyện đường. Người ta đã "
                    "thật lòng thì mình cũng phải nghĩ lại.",
                    "Ông Hạng A Dơ",
                    "bản Chế Cu, xã Sàng Phìn",
                ),
            ),
            (
                "image",
                (
                    "stilt_houses",
                    "Mấy nếp nhà gỗ nhìn từ trên dốc, dải đất đỏ chạy sát mép vườn",
                    "Tuyến đường mới chạy sát khu dân cư bản Chế Cu, không hộ nào phải di dời.",
                    "M.K",
                ),
            ),
            ("heading", "Đường của dân, dân giữ"),
            (
                "paragraph",
                "Đến ngày 15/11, nền đường đã đạt bề rộng 4 m trên toàn tuyến, hơn 7.500 m² đất được hiến. "
                "Bản lập tổ tự quản 12 người, mỗi tháng khơi rãnh hai lần. Xã đang bố trí xi măng để đổ mặt "
                "đường những đoạn dốc nhất trước mùa mưa năm sau.",
            ),
        ),
        category="dan-van",
        picture="workers_road",
        caption="Người dân và dân quân mở rộng nền đường lên bản Chế Cu, xã Sàng Phìn.",
        alt="Tốp người san nền đường đất trên sườn đồi, xe lu đỗ phía xa",
        credit="M.K",
        byline="Minh Khau",
        published="2026-11-19T08:20",
        tags=("dân vận khéo", "hiến đất", "đường giao thông"),
        related=("Bốn cây số bê tông và 160 ngày góp công",),
    ),
    ArticleContent(
        title="Cán bộ xã học tiếng Mông để nghe dân nói",
        lead=(
            "Ba tối mỗi tuần, phòng họp của xã Sàng Phìn thành lớp học, học viên là cán bộ xã, giáo viên và "
            "y sĩ, còn người đứng bảng là một thiếu nữ Mông vừa tốt nghiệp cao đẳng."
        ),
        body=(
            (
                "paragraph",
                "Lớp có 26 người, già nhất 52 tuổi, trẻ nhất mới đi làm được bốn tháng. Giáo trình do xã tự "
                "soạn, không bắt đầu bằng bảng chữ cái mà bằng những câu hay gặp ở bộ phận một cửa: bà cần "
                "giấy gì, con mấy tuổi, nhà ở bản nào.",
            ),
            ("heading", "Học từ lời chào"),
            (
                "paragraph",
                "Cô giáo Thào Thị Mỷ yêu cầu mỗi học viên về bản một buổi trong tuần, ghi lại năm câu nghe "
                "được rồi đem đến lớp. Những câu ấy thành bài học mới. Sau ba tháng, cả lớp nghe hiểu những "
                "câu chuyện thường ngày, một nửa đã nói được trong cuộc họp bản.",
            ),
            (
                "quote",
                (
                    "Tôi nói sai, bà con cười rồi sửa cho. Cười xong thì thân nhau, việc gì cũng dễ nói hơn "
                    "là đứng trên bục đọc giấy.",
                    "Anh Đỗ Quang Huy",
                    "cán bộ văn phòng xã Sàng Phìn",
                ),
            ),
            ("heading", "Việc nhỏ đổi cách làm"),
            (
                "paragraph",
                "Ở bộ phận một cửa, thời gian hướng dẫn một hồ sơ khai sinh giảm từ 30 phút xuống còn "
                "khoảng 12 phút. Trạm y tế bớt cảnh người bệnh chỉ tay vào chỗ đau mà không diễn tả được. "
                "Xã dự định mở lớp thứ hai vào đầu năm, ưu tiên cán bộ mới được điều động từ nơi khác đến.",
            ),
        ),
        category="dan-van",
        picture="classroom",
        caption="Lớp tiếng Mông cho cán bộ xã mở vào ba tối mỗi tuần.",
        alt="Lớp học buổi tối sáng đèn, người lớn ngồi chép bài trước tấm bảng xanh",
        credit="CTV",
        byline="Thảo Nguyên",
        published="2025-12-03T14:15",
        tags=("dân vận", "tiếng dân tộc", "cán bộ"),
        source_name="Tạp chí Bản làng",
        source_url="https://example.vn/dan-van/can-bo-xa-hoc-tieng-mong",
        source_author="Vũ Thanh Hằng",
        source_published="2025-12-01",
    ),
)
