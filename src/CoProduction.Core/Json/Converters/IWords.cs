namespace CoProduction.Json;

/// <summary>A vocabulary that can be asked about a word without an exception: where all words of a large result are wrong, exceptions would take most of the time.</summary>
internal interface IWords
{
    bool Has(string word);

    /// <summary>What is said of a word that the vocabulary has not.</summary>
    string Refusal(string word);
}
