"""A judged set: documents on three sites, and for each query what a reader must and must not be shown.

The sites: ``tinh`` is the default world's Quảng Nam, ``huyen`` a district whose site begins below it, ``khac`` another
province. Each judgement names the documents that must fill the top, in any order among themselves, and then those
that must follow; whatever is not named must not be found.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass


@dataclass(frozen=True)
class Document:
    key: str
    title: str
    text: str = ""
    site: str = "tinh"
    is_live: bool = True
    is_private: bool = False


@dataclass(frozen=True)
class Judgement:
    query: str
    first: str = ""
    then: str = ""
    site: str = "tinh"


def _nfd(text: str) -> str:
    return unicodedata.normalize("NFD", text)


D = Document
DOCUMENTS = [
    D("nâng", "Nâng chất lượng sinh hoạt chi bộ", "Họp đúng ngày, đúng nội dung."),
    D("năng", "Năng lượng tái tạo ở miền núi", "Điện mặt trời về các thôn."),
    D("lương", "Nâng lương trước thời hạn", "Danh sách được niêm yết ở trụ sở."),
    D("lắng", "Lắng nghe dân", "Người dân nói về chất giọng quê; nắng nhiều, nước lượng ít."),
    D("đảngbộ", "Đảng bộ tỉnh sơ kết sáu tháng", "Nhiều việc tốt."),
    D("đăngbổ", "Đăng bổ sung danh sách ứng cử", "Hạn cuối là thứ Sáu."),
    D("đangbỏ", "Đang bỏ dở một cây cầu", "Nhà thầu xin lùi tiến độ."),
    D("dangbo", "Dang bo tren mang", "Trang viet khong dau."),
    D("chibộ", "Chi bộ Phú Thịnh kết nạp hội viên mới", "Buổi lễ trang trọng."),
    D("chịbồ", "Chị Bồ làm giàu từ sâm", "Vườn sâm ba năm tuổi."),
    D("chicho", "Kinh phí chi cho cán bộ xã", "Khoản mới tăng."),
    D("số21", "Nghị quyết số 21-NQ/TW", "Xây dựng hệ thống chính trị."),
    D("rời21", "Kế hoạch 21 để thực hiện NQ của TW", "Sở ban hành."),
    D("số20", "Nghị quyết số 20-NQ/TW", "Kinh tế tập thể."),
    D("số210", "Công văn 210/CV", "Về việc báo cáo."),
    D("đềán", "Đề án 02-ĐA/TU", "Cán bộ trẻ."),
    D("covid", "Phòng dịch COVID-19", "Ở trường học."),
    D("cây", "Trồng 1.000 cây xanh", "Dọc bờ sông."),
    D("năm2030", "Tầm nhìn 2030", "Quy hoạch vùng."),
    D("ngày", "Lịch tiếp công dân 16/06/2022", "Tại trụ sở."),
    D("duyhoà", "Duy Hoà đạt chuẩn", "Xã về đích sớm."),
    D("hòagiải", "Hòa giải ở cơ sở", "Tổ viên tận tâm."),
    D("hoasưa", "Hoa sưa nở vàng", "Mùa xuân về."),
    D("hóađơn", "Hóa đơn điện tử", "Hộ kinh doanh áp dụng."),
    D("thuỷđiện", "Thuỷ điện xả lũ", "Hạ du cảnh giác."),
    D("thủylợi", "Thủy lợi Phú Ninh", "Kênh chính."),
    D("côngti", "Công ti Lâm nghiệp", "Trồng rừng gỗ lớn."),
    D("côngty", "Công ty Điện lực", "Bảo trì lưới điện."),
    D("kĩthuật", "Kĩ thuật nuôi tôm", "Ao lót bạt."),
    D("kỹthuật", "Kỹ thuật trồng quế", "Giống bản địa."),
    D("kỳhọp", "Kỳ họp thứ chín", "Đại biểu chất vấn."),
    D("quỹ", "Quỹ vì người nghèo", "Mười căn nhà."),
    D("quí", "Quí khách đến phố", "Vé vào cửa."),
    D("quyết", "Quyết toán ngân sách", "Công khai."),
    D("côngan", "Công an ra quân", "Giữ gìn trật tự."),
    D("cốngẩn", "Cống ẩn bị nghẹt", "Nước ngập đường."),
    D("côngtác", "Công tác dân vận", "An dân là gốc."),
    D("nfd", "Chuyện xưa", _nfd("Truyền thống cách mạng của quê hương.")),
    D("ðảng", "Ðảng viên trẻ", "Làm kinh tế giỏi."),
    D("mỹ", "Mỹ Sơn đón khách", "Di sản."),
    D("mĩ", "Mĩ thuật thiếu nhi", "Tranh dự thi."),
    D("bảohiểm", "Bảo hiểm y tế hộ gia đình", "Mức đóng mới."),
    D("báohiếu", "Báo hiếu mùa Vu lan", "Chùa mở hội."),
    D("baohiem", "Thông tin", "Bao hiem xa hoi tu nguyen."),
    D("trường", "Trường học hạnh phúc", "Thầy cô đổi mới."),
    D("trưởng", "Trưởng thôn gương mẫu", "Việc làng."),
    D("đườngbộ", "Đường bộ ven biển", "Thông xe kỹ thuật."),
    D("duongbo", "Dưỡng bộ rễ cây", "Bón phân hữu cơ."),
    D("giámsát", "Kiểm tra, giám sát đầu năm", "Ủy ban kiểm tra."),
    D("kiểmtra", "Kiểm tra vệ sinh", "Giám định và sát hạch."),
    D("phụnữ", "Phụ nữ khởi nghiệp", "Vốn vay ưu đãi."),
    D("nướcsạch", "Nước sạch về bản", "Bể chứa chung."),
    D("emoji", "Chúc mừng năm mới 🎉", "Xuân Ất Tỵ."),
    D("latinh", "Café Đà Lạt và phố Résidence", "Kiến trúc cũ."),
    D("nga", "Đoàn Москва thăm tỉnh", "Giao lưu."),
    D("nháp", "Nâng chất lượng dân vận", is_live=False),
    D("mật", "Nâng chất lượng tài liệu riêng", is_private=True),
    D("h-chibộ", "Chi bộ phố cổ nâng chất lượng", "Đảng bộ huyện.", site="huyen"),
    D("h-21", "Quán triệt 21-NQ/TW", "Toàn huyện.", site="huyen"),
    D("h-hoà", "Hoà nhạc bên sông", "Đêm rằm.", site="huyen"),
    D("k-nâng", "Nâng chất lượng đô thị", "Đảng bộ thành phố.", site="khac"),
    D("k-21", "Triển khai 21-NQ/TW", "Quận, phường.", site="khac"),
    D("k-hoà", "Hoà Vang đổi mới", "Huyện ngoại thành.", site="khac"),
]

J = Judgement
_NANG = "nâng"
_DANG_BO = "đảngbộ đăngbổ đangbỏ dangbo"
_HOA = "duyhoà hòagiải hoasưa hóađơn"
JUDGEMENTS = [
    # without accents
    J("nang chat luong", _NANG, "lắng"),
    J("NANG CHAT LUONG", _NANG, "lắng"),
    J("chat luong nang", _NANG, "lắng"),
    J("nang luong", "", "nâng năng lương lắng"),
    J("dang bo", _DANG_BO),
    J("dang vien", "ðảng"),
    J("hoa giai", "hòagiải"),
    J("kiem tra giam sat", "giámsát", "kiểmtra"),
    J("phu nu", "phụnữ"),
    J("duong bo", "đườngbộ duongbo"),
    J("bao hiem", "bảohiểm baohiem"),
    J("cong an", "côngan cốngẩn", "côngtác"),
    J("que huong", "nfd"),
    J("cafe da lat", "latinh"),
    J("thong", "", "nfd đườngbộ số21 baohiem"),
    # with accents
    J("Nâng chất lượng", _NANG, "lắng"),
    J("nâng CHẤT lượng", _NANG, "lắng"),
    J("năng lượng", "năng", "nâng lương lắng"),
    J("nâng lương", "lương", "nâng năng lắng"),
    J("Đảng bộ", "đảngbộ", "đăngbổ đangbỏ dangbo"),
    J("đảng bộ", "đảngbộ", "đăngbổ đangbỏ dangbo"),
    J("ĐẢNG BỘ", "đảngbộ", "đăngbổ đangbỏ dangbo"),
    J("đăng bổ", "đăngbổ", "đảngbộ đangbỏ dangbo"),
    J("đang bỏ", "đangbỏ", "đảngbộ đăngbổ dangbo"),
    J("chi bộ", "chibộ nâng", "chicho chịbồ"),
    J("chị Bồ", "chịbồ", "chibộ nâng chicho"),
    J("công an", "côngan", "cốngẩn côngtác"),
    J("cống ẩn", "cốngẩn", "côngan côngtác"),
    J("bảo hiểm", "bảohiểm", "baohiem"),
    J("trường học", "trường", "covid"),
    J("trưởng thôn", "trưởng"),
    J("đường bộ", "đườngbộ", "duongbo"),
    J("dưỡng bộ", "duongbo", "đườngbộ"),
    J("giám sát", "giámsát", "kiểmtra"),
    J("Ủy ban", "giámsát"),
    J("café", "latinh"),
    # partly with accents
    J("Nâng chat luong", _NANG, "lắng"),
    J("nang chất luong", _NANG, "lắng"),
    J("đang bo", "đangbỏ đảngbộ đăngbổ", "dangbo"),
    J("đảng bo", "đảngbộ", "đăngbổ đangbỏ dangbo"),
    J("nâng luong", "nâng lương", "năng lắng"),
    J("bảo hiem", "bảohiểm", "baohiem"),
    J("công an dân", "côngtác"),
    J("duong bộ", "đườngbộ duongbo"),
    # the two normal forms, and mixtures
    J(_nfd("Nâng chất lượng"), _NANG, "lắng"),
    J("Nâng cha\u0302\u0301t lượng", _NANG, "lắng"),
    J("đa\u0309ng bô\u0323", "đảngbộ", "đăngbổ đangbỏ dangbo"),
    J(_nfd("cách mạng"), "nfd"),
    J("Truyền thống", "nfd"),
    J("Nâng\u200b chất\u00a0lượng", _NANG, "lắng"),
    J("\uff2e\u00e2ng chất lượng", _NANG, "lắng"),  # a full-width letter
    # where the tone stands
    J("hòa", "duyhoà hòagiải", "hoasưa hóađơn"),
    J("hoà", "duyhoà hòagiải", "hoasưa hóađơn"),
    J("hoà giải", "hòagiải"),
    J("Duy Hòa", "duyhoà"),
    J("hoa", _HOA),
    J("hoá đơn", "hóađơn"),
    J("thủy điện", "thuỷđiện"),
    J("thuỷ lợi", "thủylợi"),
    # y and i
    J("kỹ thuật", "kĩthuật kỹthuật đườngbộ"),
    J("kĩ thuật nuôi tôm", "kĩthuật"),
    J("ky thuat", "kĩthuật kỹthuật đườngbộ"),
    J("công ty", "côngti côngty"),
    J("cong ti", "côngti côngty"),
    J("quý khách", "quí"),
    J("Mĩ Sơn", "mỹ"),
    J("mỹ thuật", "mĩ"),
    # đ, and the Icelandic letter that looks like it
    J("đảng viên", "ðảng"),
    J("Ðảng bộ", "đảngbộ", "đăngbổ đangbỏ dangbo"),
    J("Đề án", "đềán"),
    J("ðề án", "đềán"),
    # numbers and codes
    J("21-NQ/TW", "số21", "rời21"),
    J("21 NQ TW", "số21", "rời21"),
    J("21/nq-tw", "số21", "rời21"),
    J("nq/tw", "số21 số20", "rời21"),
    J("21", "số21 rời21"),
    J("210", "số210"),
    J("02-ĐA/TU", "đềán"),
    J("02-da/tu", "đềán"),
    J("covid 19", "covid"),
    J("COVID-19", "covid"),
    J("1.000 cây", "cây"),
    J("16/06/2022", "ngày"),
    J("2030", "năm2030"),
    # phrases
    J('"chi bộ"', "chibộ nâng"),
    J('"chi bo"', "chibộ nâng chịbồ"),
    J("“chất lượng” sinh hoạt", "nâng"),
    J('"giám sát"', "giámsát"),
    J('"sát giám"'),
    J('nâng "chất lượng"', "nâng"),
    J('"21-NQ/TW"', "số21"),
    J('"nâng"', "nâng lương"),
    J('chi bộ "', "chibộ nâng", "chicho chịbồ"),
    # what isn't there
    J("không có từ này"),
    J("nâng chất lượng tài liệu riêng"),
    J("..."),
    J("🎉"),
    J("năm mới", "emoji"),
    J("москва", "nga"),
    # other sites
    J("nâng chất lượng", "h-chibộ", site="huyen"),
    J("21-NQ/TW", "h-21", site="huyen"),
    J("hòa", "h-hoà", site="huyen"),
    J("dang bo", "h-chibộ", site="huyen"),
    J("nang chat luong", "k-nâng", site="khac"),
    J("21 nq tw", "k-21", site="khac"),
    J("hòa", "k-hoà", site="khac"),
    J("dân vận", site="khac"),
]
