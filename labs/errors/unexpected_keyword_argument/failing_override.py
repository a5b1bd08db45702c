class Report:
    def build(self, day, currency="KES"):
        return f"{day}: 0 {currency}"


# region fix
class DetailedReport(Report):
    def build(self, day):
        return "Details of " + super().build(day)


# endregion fix
print(DetailedReport().build("2026-11-30", currency="NGN"))
