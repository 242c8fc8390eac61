namespace CoProduction.Reasoning;

/// <summary>A box that meets a condition and one that fails it, apart on one question only: what they rule out of all others, and each of that one.</summary>
/// <remarks>Where both are still possible they share a completion of all other questions, and the question can decide.</remarks>
internal readonly record struct Parting(UInt128 Question, UInt128 Rest, UInt128 OfMeeting, UInt128 OfFailing) : IComparable<Parting>
{
    /// <summary>Whether both boxes hold a completion of what is known.</summary>
    public bool IsAlive(UInt128 excluded, Cover cover) =>
        !cover.IsEmpty(excluded | Rest | OfMeeting) && !cover.IsEmpty(excluded | Rest | OfFailing);

    /// <summary>Whether this decides nothing that another does not.</summary>
    public bool IsWithin(Parting other) =>
        Question == other.Question
        && Implicants.Holds(other.Rest, Rest) && Implicants.Holds(other.OfMeeting, OfMeeting) && Implicants.Holds(other.OfFailing, OfFailing);

    public int CompareTo(Parting other) =>
        Question != other.Question ? Question.CompareTo(other.Question)
        : OfMeeting != other.OfMeeting ? OfMeeting.CompareTo(other.OfMeeting)
        : OfFailing != other.OfFailing ? OfFailing.CompareTo(other.OfFailing)
        : Rest.CompareTo(other.Rest);
}
