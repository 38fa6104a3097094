using Sleutelnet.Core.Guide;

namespace Sleutelnet.Core.Networks;

/// <summary>How far a section is, in questions that apply.</summary>
/// <param name="Section">The section.</param>
/// <param name="Done">Questions that are done.</param>
/// <param name="Total">Questions that apply.</param>
/// <param name="Open">The questions that are not done, in order.</param>
public sealed record SectionProgress(Section Section, int Done, int Total, IReadOnlyList<Question> Open)
{
    /// <summary>Whether nothing is left.</summary>
    public bool IsDone => Open.Count == 0;

    /// <summary>Minutes that the open questions take.</summary>
    public int MinutesLeft => Open.Sum(question => question.Minutes);

    /// <summary>Whether nothing is done or dealt with yet.</summary>
    public required bool IsUntouched { get; init; }

    /// <summary>How many questions are not asked, because the network already runs.</summary>
    public required int NotAsked { get; init; }
}

/// <summary>In which phase a network is, and why.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="Sections">The sections of the phases up to this one that hold questions.</param>
/// <param name="Outcome">The result that ends the preparation in another way; null when there is none.</param>
/// <param name="Next">The question that is the best next step; null when nothing is open.</param>
public sealed record PhaseReport(Phase Phase, IReadOnlyList<SectionProgress> Sections, Outcome? Outcome, Question? Next)
{
    /// <summary>The questions that are not done, in order.</summary>
    public IEnumerable<Question> Open => Sections.SelectMany(section => section.Open);

    /// <summary>What the guide wants arranged before a section that was begun all the same, and that nobody accepted.</summary>
    public IReadOnlyList<GateCheck> Unmet { get; init; } = [];

    /// <summary>Minutes that the open questions take.</summary>
    public int MinutesLeft => Sections.Sum(section => section.MinutesLeft);
}
