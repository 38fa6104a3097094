using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations.Phrases;

/// <summary>What is said about phase, progress and the next step.</summary>
internal static class StatusPhrases
{
    public const string Title = "In welke fase zitten we?";
    public const string ChartTitle = "Voortgang per onderdeel";
    public const string ChartDone = "Klaar";
    public const string ChartOpen = "Nog te doen";
    public const string Why = "Waarom deze fase?";
    public const string Missing = "Wat mist nog voor de volgende fase?";
    public const string MissingInTheLast = "Wat staat nog open?";
    public const string NothingMissingInTheLast = "Niets. Houd wel contact, en kijk samen terug op de momenten die jullie kozen.";
    public const string Next = "Beste volgende stap";
    public const string NextTitle = "Wat nu?";
    public const string NothingOpen = "Er staat geen vraag meer open. Bespreek het overzicht met je partners.";
    public const string AllDone = "Alle onderdelen zijn klaar.";
    public const string NothingMissing = "Er mist niets. Deze uitkomst is een volwaardig resultaat.";
    public const string GoOnAnyway = "Wil je toch verder? Typ dan: toch doorgaan, omdat …";
    public const string NotArranged = "Alle vragen zijn klaar. Maar nog niet alles is geregeld.";
    public const string ChooseOrGoOn = "Maak die keuze, of typ verder om door te gaan met de vragen.";
    public static string WayOut(string outcome) => $"De antwoorden leiden nu naar een andere uitkomst: “{outcome}”.";
    public static string StillToChoose(string outcome) => $"Er is nog een keuze te maken. {outcome}.";
    public const string OverviewTitle = "Overzicht";
    public const string Sections = "Alle onderdelen";
    public const string NothingOpenHere = "Er staat geen vraag open.";
    public const string EarlierAnswers = "Eerdere antwoorden";
    public const string LookAgain = "Kijk dit antwoord na. Een antwoord waar het van afhangt is veranderd. ";

    public static string Phase(Phase phase, int phases) => $"Fase {phase.Number} van {phases}: {phase.Title}";

    public static string SectionLine(string section, int done, int total) =>
        done == total ? $"{section}: klaar ({done} van {total})" : $"{section}: {done} van {total} klaar";

    public static string SectionNotAsked(string section) => $"{section}: niet gevraagd";

    public static string NotAsked(int count) => count == 1 ? "Niet gevraagd: 1 vraag" : $"Niet gevraagd: {count} vragen";

    public static string TakenIn(int upTo) => upTo == 1
        ? "Jullie bouwen het netwerk al op. Van fase 1 vraag ik alleen het belangrijkste."
        : "Jullie netwerk loopt al. Van fase 1 en 2 vraag ik alleen het belangrijkste.";

    public static string TakenInQuestion(int upTo) => upTo == 1
        ? "Niet gevraagd: jullie bouwen het netwerk al op"
        : QuestionPhrases.State(QuestionState.TakenIn);

    public const string NotNeeded = "Hoeft niet, mag wel";

    public const string Tracks = "Wat altijd doorgaat";
    public const string TrackOpen = "Hierover staat nog niets.";
    public const string TrackFine = "Alles wat ik hierover vraag, is ingevuld.";

    public static string State(TrackState state) => state switch
    {
        TrackState.Running => "loopt",
        TrackState.Attention => "aandacht",
        TrackState.Fine => "in orde",
        _ => "open",
    };

    public static string TrackSignal(string title, int more) =>
        $"Signaal: {title}. " + (more switch { 0 => "", 1 => "En nog 1 ander signaal. ", _ => $"En nog {more} andere signalen. " }) + "Typ signalen.";

    public static string Because(string section, string question) => $"{section} is nog niet klaar. De vraag over “{question}” staat nog open.";

    public static string PhaseName(int phase) => $"Fase {phase}";

    public static string PhaseDone(int phase) => $"Fase {phase} is klaar.";

    public static string Done(string section) => $"{section} is klaar.";

    public static string MoreOpen(int count) => count == 1 ? "Nog 1 andere vraag." : $"Nog {count} andere vragen.";

    public static string Minutes(int minutes) => minutes <= 1 ? "Dit kost ongeveer 1 minuut." : $"Dit kost ongeveer {minutes} minuten.";

    public static string MinutesLeft(int minutes) => minutes < 60
        ? $"Nog ongeveer {minutes} minuten werk."
        : $"Nog ongeveer {(minutes + 30) / 60} uur werk. Het hoeft niet in één keer.";

    public static string SignalCount(int count) => count == 1 ? "Er is 1 signaal. Typ signalen." : $"Er zijn {count} signalen. Typ signalen.";

    public static string PageOf(int number, int pages) => $"pagina {number} van {pages}";

    public static string OpenIn(string section) => $"Nog open bij {section}";

    public static string SectionState(int phase, int done, int total) =>
        $"Fase {phase} · {(total == 0 ? "geen vragen voor jullie" : done == total ? $"klaar ({done} van {total})" : $"{done} van {total} klaar")}";

    public static string Progress(int done, int total) => $"{done} van {total} vragen klaar";
}
