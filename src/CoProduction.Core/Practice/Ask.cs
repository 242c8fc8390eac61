using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Practice;

/// <summary>Adds questions whose answers are the steps of the ladder.</summary>
internal static class Ask
{
    public static Question<LadderRung> Rung(
        QuestionnaireBuilder questions, string id, string wording, string guidance, IReadOnlyList<Citation> citations) => questions.Choice<LadderRung>(
        id, wording, guidance,
        [
            new(
                LadderRung.Coercion, "coercion", "Users are there and have no say.",
                "Residents must attend a meeting at which all has been settled."),
            new(
                LadderRung.Educating, "educating", "Users are taught how the service works.",
                "A hospital holds a course on how its clinics are run."),
            new(LadderRung.Informing, "informing", "Users are told what was decided.", "A leaflet announces the new opening hours."),
            new(LadderRung.Consultation, "consultation", "Users are asked for views, without power to change anything.", "Tenants fill in a survey."),
            new(
                LadderRung.Engagement, "engagement", "Users can sway some decisions, as far as providers allow.",
                "A panel of patients comments on drafts, and some are changed."),
            new(
                LadderRung.CoDesign, "coDesign", "Users shape the design with real influence and do not see it through.",
                "Carers and staff lay out a respite service that staff then run."),
            new(
                LadderRung.CoProduction, "coProduction", "Users and professionals share power as equals, from design to delivery.",
                "People with dementia and staff plan a day centre and run it together."),
        ],
        citations);
}
