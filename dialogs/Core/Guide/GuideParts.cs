using Sleutelnet.Core.Rules;

namespace Sleutelnet.Core.Guide;

/// <summary>The content as it was read, with the files it came from, before it is checked as a whole.</summary>
internal sealed class GuideParts
{
    public const string Frame = "guide.json";
    public const string RegistersFile = "registers.json";
    public const string TensionsFile = "tensions.json";
    public const string MigrationsFile = "migrations.json";
    public const string MomentsFile = "moments.json";
    public const string EvaluationsFile = "evaluations.json";

    public List<Phase> Phases { get; } = [];

    public List<(string File, Section Section)> Sections { get; } = [];

    public List<(string File, Rule Rule)> Rules { get; } = [];

    public List<Register> Registers { get; } = [];

    public List<Tension> Tensions { get; } = [];

    public List<Track> Tracks { get; } = [];

    public List<Migration> Migrations { get; } = [];

    public List<MomentKind> Moments { get; } = [];

    public List<EvaluationForm> Evaluations { get; } = [];
}
