using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Phrases;

/// <summary>What is said about the agenda as a whole, and about how reminders come.</summary>
internal static class AgendaPhrases
{
    public const string Title = "Agenda";
    public const string Waiting = "Nu aan de beurt";
    public const string NothingPlanned = "Er is nog niets gepland.";
    public const string PlanHow = "Typ bijvoorbeeld: herinner ons elk half jaar aan de evaluatie.";
    public const string Offers = "Voorstellen";
    public const string OffersHow = "De handreiking noemt deze momenten. Wij stellen voor hoe vaak. Kies er één om het te plannen.";
    public const string EndedHeading = "Uitgezet";
    public const string StopPause = "Typ: stop de pauze. Dan begin ik weer.";
    public const string JustMe = "Ben alleen jij weg? Met ‘rustig’ krijg jij minder berichten.";
    public const string NewReminder = "Nieuwe herinnering";
    public const string SettingsButton = "Instellingen";
    public const string LookAt = "Bekijk dit moment";

    public const string SettingsTitle = "Herinneringen instellen";
    public const string HowOften = "Hoe vaak hoor je iets?";
    public const string Usual = "Gewoon: uit mezelf stuur ik je hooguit één bericht per week.";
    public const string Quiet = "Rustig: uit mezelf stuur ik je hooguit één bericht per vier weken.";
    public const string OnTheirDay = "Wat je in eigen woorden plant, komt op zijn eigen dag. Dat geldt ook voor wat ik vooraf aankondig, zoals de evaluatie.";
    public const string HowOftenHow = "Dit geldt alleen voor jou. Typ rustig of gewoon.";
    public const string SetQuiet = "Rustig";
    public const string SetUsual = "Gewoon";
    public const string PauseHeading = "Pauze";
    public const string NotPaused = "Er is nu geen pauze.";
    public const string PauseHow = "Typ bijvoorbeeld: pauze tot 1 september. Dat geldt voor alle coördinatoren.";
    public const string Resume = "Stop de pauze";
    public const string FreeDays = "Vrije dagen";
    public const string FreeDaysText = "Ik herinner je nooit in het weekend of op een feestdag. Dan kom ik de eerste werkdag erna.";
    public const string RecessHow = "Eigen reces? Typ bijvoorbeeld: reces van 11 juli tot en met 23 augustus.";
    public const string Remove = "Weghalen";
    public const string RemoveRecess = "Haal dit reces weg";
    public const string FileHeading = "In je eigen agenda";
    public const string FileText = "Ik maak een bestand dat je in Outlook kunt openen.";
    public const string File = "Agendabestand";

    public const string FileTitle = "Agendabestand";
    public const string FileOpen = "Download het bestand";
    public const string FileOfAll = "Hier staan alle momenten van dit netwerk in.";
    public const string FileOfOne = "Hier staat dit ene moment in.";
    public const string FileHow = "Open het bestand in Outlook. Stuur de link niet door. Verandert er later iets? Vraag dan een nieuw bestand.";

    public const string WaitingNow = "Dit is aan de beurt:";
    public const string WaitingHow = "Typ agenda om te kiezen wat je ermee doet.";
    public const string ResumedNothing = "De pauze is voorbij. Er bleef niets liggen.";
    public const string ResumedHow = "Jullie horen het van mij zodra dat kan. Typ agenda om te kiezen wat je ermee doet.";
    public const string ResumedHeld = "De pauze is voorbij. Dit bleef liggen:";
    public const string ColleagueUnreachable = " krijgt mijn berichten niet meer. Bespreek samen wie de herinneringen oppakt. Typt deze collega iets aan mij, dan werkt het weer.";

    public static string Coming(int page, int pages) => pages > 1 ? $"Komt eraan · pagina {page} van {pages}" : "Komt eraan";

    public static string TakeAll(int count) => $"Plan {count} voorstellen tegelijk";

    public static string NeedDates(int count) => count == 1 ? "Voor 1 voorstel heb ik eerst een datum nodig." : $"Voor {count} voorstellen heb ik eerst een datum nodig.";

    public static string AsAnswered(string rhythm) => $"{char.ToUpperInvariant(rhythm[0])}{rhythm[1..]}, zoals jullie kozen.";

    public static string MoreOffers(int more) => more == 1 ? "Er is nog 1 voorstel. Plan er eerst een, dan zie je dat ook." : $"Er zijn nog {more} voorstellen. Plan er eerst een paar, dan zie je de rest.";

    public static string PausedUntil(DateOnly until) => $"Pauze: ik houd alle herinneringen vast tot {DutchTime.InFull(until)}.";

    public static string Recess(Period recess) => $"Reces: {DutchTime.Date(recess.First)} tot en met {DutchTime.Date(recess.Last)}";

    public static string RecessKept(Period recess) =>
        $"Reces: {DutchTime.Date(recess.First)} tot en met {DutchTime.Date(recess.Last)}. Dan stuur ik niets. Wat dan valt, komt de eerste werkdag erna.";

    public static string Paused(DateOnly until) => $"Goed. Tot {DutchTime.InFull(until)} stuur ik niemand een herinnering. Daarna zeg ik wat er bleef liggen.";

    public static string Planned(int count) => $"Er zijn {count} momenten gepland. Je ziet ze hieronder.";

    public static string NewOffer(string title, int more) => $"Nieuw voorstel voor je agenda: {title}{(more > 0 ? $", en nog {more}" : "")}. Typ agenda om het te bekijken.";

    public static string Declined(string title) => $"Goed, dit plan ik niet: {title}. Wil je het later toch? Typ agenda, en kies bij Uitgezet.";

    public static string Settled(AgendaSettings settled) =>
        $"{(settled.PausedUntil is { } until ? $"Pauze tot {DutchTime.InFull(until)}." : "Geen pauze.")}{string.Concat(settled.Recesses.Select(recess => $" {Recess(recess)}."))}";

    public static string FileUntil(string until) => $"De link werkt één keer, tot {until}.";

    public const string First = "Eerstvolgende: ";

    public static string Counts(int waiting, int offers) => string.Join(' ',
        ((string?[])[
            waiting switch { 0 => null, 1 => "Eén moment is nu aan de beurt.", _ => $"{waiting} momenten zijn nu aan de beurt." },
            offers switch { 0 => null, 1 => "Er is 1 voorstel uit de handreiking.", _ => $"Er zijn {offers} voorstellen uit de handreiking." },
        ]).OfType<string>());

    public static string UnreachableSince(DateOnly since, WhyUnreachable why) =>
        $" krijgt sinds {DutchTime.Date(since)} geen berichten van mij. {(why == WhyUnreachable.Refused ? "Teams laat mij niet toe: vraag de beheerder." : "Typt deze collega iets aan mij, dan werkt het weer.")}";

    public static string AndMore(int more) => $"– en nog {more}";
}
