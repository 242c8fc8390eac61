namespace CoProduction.Reliability;

/// <summary>The coefficients apart from their weights.</summary>
internal enum CoefficientKind
{
    PercentAgreement,
    KrippendorffAlpha,
    CohenKappa,
    CongerKappa,
    FleissKappa,
    BrennanPrediger,
    GwetAC,
}
