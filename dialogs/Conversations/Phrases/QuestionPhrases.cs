using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations.Phrases;

/// <summary>What is said around a question.</summary>
internal static class QuestionPhrases
{
    public const string ChooseOne = "Kies één antwoord";
    public const string ChooseSeveral = "Kies één of meer antwoorden";
    public const string Save = "Opslaan";
    public const string ReasonTitle = "Waarom past deze vraag niet bij jullie?";
    public const string ReasonText = "Niet elke vraag past bij elk netwerk. Een vraag die niet past, telt als klaar.";
    public const string ReasonLabel = "Jullie reden";
    public const string BackToQuestion = "Terug naar de vraag";
    public const string Example = "Voorbeeld";
    public const string ExampleTitle = "Een voorbeeld";
    public const string Explanation = "Uitleg";
    public const string Tips = "Tips";
    public const string Background = "Over dit deel";
    public const string MoreTitle = "Wat wil je doen?";
    public const string ConflictTitle = "Welk antwoord blijft staan?";
    public const string ConflictHow = "Kies hieronder, of typ 1 of 2.";
    public const string KeepTheirs = "1. Houd het antwoord van je collega";
    public const string UseMine = "2. Gebruik mijn antwoord";
    public const string MineHeading = "Jouw antwoord";
    public const string HasTwoSides = "Dit heeft twee kanten. Kies ‘Uitleg’ om ze allebei te lezen.";
    public const string OneSide = "Aan de ene kant: ";
    public const string OtherSide = "Aan de andere kant: ";

    public static string TwoSides(string title) => $"Twee kanten: {title}";

    public const string NoExample = "Bij deze vraag heb ik geen voorbeeld. De uitleg helpt je verder.";

    public static string Place(int phase, int phases, Section section, int number, int of, int minutes) =>
        $"Fase {phase} van {phases} · {Name(section)}" + (number == 0 ? "" : $" · vraag {number} van {of}") + minutes switch
        {
            0 => "",
            1 => " · nog ± 1 minuut",
            _ => $" · nog ± {minutes} minuten",
        };

    public static string Name(Section section) =>
        char.IsDigit(section.Id.Value[0]) ? $"{section.Id} {section.Short}" : section.Short;

    public static string TextLabel(QuestionKind kind) => kind switch
    {
        QuestionKind.List => "Jouw antwoord, één per regel",
        QuestionKind.Counts => "Per regel een naam en een getal, zoals Noord: 4",
        _ => "Jouw antwoord",
    };

    public static string NumberLabel(Question question) =>
        question.Unit is { } unit ? $"Aantal {unit}, van {question.Min} tot en met {question.Max}" : $"Een getal van {question.Min} tot en met {question.Max}";

    public static string GivenBy(string date) => $" (gegeven op {date} door ";

    public const string NowStored = "Nu staat er: ";

    public const string NoSuchOption = "een keuze die er nu niet is";

    public const string NoSuchQuestion = "Een vraag van eerder";

    public const string Earlier = "Eerder antwoord: ";

    public const string EarlierChanged = " (bij een vraag die nu anders is)";

    public const string EarlierGone = " (bij een vraag die er niet meer is)";

    public const string ReasonLead = ". Reden: ";

    public static string TheirsHeading(string date) => $"Antwoord van je collega, op {date}";

    public static string With(Together with) => with switch
    {
        Together.Colleagues => "met collega’s",
        Together.Partners => "met partners",
        Together.KeyPersons => "met sleutelpersonen",
        _ => "alleen",
    };

    public static string State(QuestionState state) => state switch
    {
        QuestionState.Open => "Open",
        QuestionState.Later => "Voor later",
        QuestionState.Unknown => "Weten we nog niet",
        QuestionState.Unsuitable => "Past niet bij ons",
        QuestionState.NotApplicable => "Overgeslagen. ",
        QuestionState.TakenIn => "Niet gevraagd: jullie netwerk loopt al",
        _ => "",
    };

    public static string Origin(Origin origin) => origin.Kind switch
    {
        OriginKind.Guide => char.IsDigit(origin.Section!.Value.Value[0]) ? $"Handreiking {origin.Section}" : "Handreiking, inleiding",
        OriginKind.Movisie => "Movisie",
        _ => "Voorstel van Sleutelnet",
    };
}
