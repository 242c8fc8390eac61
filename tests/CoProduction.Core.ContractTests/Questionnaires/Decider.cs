namespace CoProduction.ContractTests.Questionnaires;

/// <summary>Who decides what is grown.</summary>
internal enum Decider
{
    Council,
    Board,
    Everyone,
}
