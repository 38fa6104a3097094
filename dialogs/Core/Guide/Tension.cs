namespace Sleutelnet.Core.Guide;

/// <summary>Two sides of the guide that pull against each other; neither is wrong, so both are shown.</summary>
/// <param name="Id">Permanent id.</param>
/// <param name="Title">What it is about.</param>
/// <param name="One">One side.</param>
/// <param name="Other">The other side.</param>
/// <param name="Questions">The questions where it matters.</param>
public sealed record Tension(string Id, string Title, Element One, Element Other, IReadOnlyList<QuestionId> Questions);

/// <summary>Something that goes on beside the phases, always.</summary>
/// <param name="Id">Permanent id.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Text">What it asks of the coordinators.</param>
/// <param name="Covers">Ids of the content map.</param>
/// <param name="Origin">Where it comes from.</param>
/// <param name="Questions">The questions whose answers say how it stands.</param>
/// <param name="Sections">The sections whose open signals ask for attention to it.</param>
public sealed record Track(
    string Id, string Title, string Text, IReadOnlyList<string> Covers, Origin Origin,
    IReadOnlyList<QuestionId> Questions, IReadOnlyList<SectionId> Sections);
