namespace CoProduction.ContractTests.Questionnaires;

/// <summary>Which residents dig.</summary>
internal enum Digging
{
    Nobody,
    Members,
    Everyone,
}
