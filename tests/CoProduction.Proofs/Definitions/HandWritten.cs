using CoProduction.Benchmarks;
using CoProduction.Coding;

namespace CoProduction.Proofs.Definitions;

/// <summary>The nine definitions as one would write them by hand: yes or no, and nothing between.</summary>
internal static class HandWritten
{
    public static IReadOnlyList<string> Ids { get; } =
    [
        "whitaker-1980", "sharp-1980", "parks-et-al-1981", "brudney-england-1983", "ostrom-1996", "alford-2002", "brandsen-pestoff-2006",
        "alford-2009", "needham-carr-2009",
    ];

    public static void Verdicts(PlainActivity a, bool[] results)
    {
        bool publicService = a.Output == Output.PublicService;
        bool publicValue = a.Output != Output.Neither;
        bool regularProducer = a.ProfessionalsDeliver || a.ProfessionalsSupport;
        bool consumers = a.Users || a.Relatives || a.Residents;
        bool active = a.Behaviour == Behaviour.Active;
        bool organisations = a.Participants is Participants.Organisations or Participants.Both;
        bool people = a.Participants is Participants.Individuals or Participants.Both;
        bool publicProvider = a.PublicProvider != PublicProvider.Neither;
        bool professionals = a.ProfessionalsPlan || regularProducer;
        bool work = a.CitizensDeliver || (a.Compliance && active);
        results[0] = publicService && publicProvider && people && (a.RequestsAssistance || a.MutualAdjustment || (work && professionals));
        results[1] = a.FormalArrangement && a.ProfessionalsDeliver && a.CitizensDeliver && consumers;
        results[2] = regularProducer && a.CitizensDeliver && active && consumers;
        results[3] = regularProducer && people && !a.PaidByProvider && a.CitizensDeliver && active && a.Voluntariness == Voluntariness.Voluntary && !a.Compliance
            && a.IntendedEffect == IntendedEffect.Positive;
        results[4] = publicValue && (a.CitizensDeliver || a.Effort || a.Expertise || a.Information || a.MoneyOrGoods) && (!a.PaidByProvider || organisations);
        results[5] = publicValue && professionals && publicProvider && people && work;
        results[6] = publicValue && professionals && people && a.CitizensDeliver && consumers;
        results[7] = active && (!a.PaidByProvider || organisations) && a.CitizensDeliver && regularProducer && a.Voluntariness != Voluntariness.Compelled && publicValue
            && publicProvider && a.BenefitIntent != BenefitIntent.None;
        results[8] = publicService && (professionals || a.CitizensDeliver) && active && (a.Users || a.Relatives)
            && (a.CitizensDeliver || a.CitizensDesign || a.CitizensCommission || a.CitizensAssess || a.Effort || a.Expertise || a.Information
                || a.MoneyOrGoods || a.Compliance || a.MutualSupport);
    }
}
