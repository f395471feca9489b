-- Cases in order of their next due day, with sqlite3: (cd FOLDER && sqlite3 < due_days.sql)
-- The same simplified routine as in due_days.py, on the same day: both must print the same.
.bail on
.mode csv
.separator ;
.import kaa/ungdomar.csv cases
.import kaa/uppfoljningar.csv follow_ups
.mode list
.separator |

CREATE TEMP TABLE contacts AS
SELECT "ärende" AS id, max(dag) AS day FROM follow_ups
WHERE dag <= '2014-12-31' AND utfall <> 'ej nådd' GROUP BY "ärende";

CREATE TEMP TABLE due AS
WITH open AS (
  SELECT cases.*, max(inbjuden, coalesce(contacts.day, '')) AS last
  FROM cases LEFT JOIN contacts ON contacts.id = cases."ärende"
  WHERE "händelsedag" <= '2014-12-31' AND date("födelsedag", '+20 years') > '2014-12-31'
    AND "folkbokförd" <> 'nej' AND (avslutad = '' OR avslutad > '2014-12-31')
    AND (inbjuden = '' OR aktivitet = '' OR "aktivitet_från" > '2014-12-31'
      OR aktivitet_till <> '' AND aktivitet_till <= '2014-12-31')
), based AS (
  SELECT *, CASE WHEN inbjuden = '' THEN "händelsedag" ELSE last END AS base FROM open
)
SELECT "ärende" AS id, CASE
  WHEN inbjuden = '' AND intagsgrupp = 'ej sökt' THEN strftime('%Y-08-31', base)
  WHEN inbjuden = '' AND intagsgrupp = 'avbrott' THEN date(base, '+14 days')
  WHEN inbjuden = '' AND intagsgrupp = 'inflyttad'
    THEN min(date(base, '+1 month'), date(base, 'start of month', '+2 months', '-1 day'))
  ELSE date(base, 'start of month',
    CASE CAST(strftime('%m', base) AS INTEGER) % 2 WHEN 1 THEN '+2 months' ELSE '+3 months' END,
    '-1 day')
END AS day FROM based;

SELECT count(*) FROM due;
SELECT day, id FROM due ORDER BY day, id LIMIT 40;
